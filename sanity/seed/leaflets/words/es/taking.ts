import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import type {Medicine, OwnWords} from '../medicine.ts'

export const taking = ({minAge}: Medicine, {text, dose, preparation}: OwnWords): Section => [
  `Cómo tomar ${text.displayName}`,
  paragraph(
    'Tome este medicamento siempre como se indica aquí o como le haya dicho su médico o farmacéutico. En caso de duda, consúlteles.',
  ),
  bullets(...dose),
  paragraph(`${preparation} Puede tomar este medicamento con las comidas o en otro momento.`),
  paragraph(
    'La duración de la toma depende de cuánto magnesio falte. Si las molestias no mejoran en 4 semanas, consulte a un médico.',
  ),
  heading('Uso en niños y adolescentes'),
  paragraph(`Este medicamento no está destinado a niños menores de ${minAge} años.`),
  heading('Si ha tomado más de lo que debe'),
  paragraph(
    'Si los riñones funcionan con normalidad, no es de esperar una intoxicación por el magnesio tomado por vía oral; puede aparecer diarrea. Si los riñones funcionan mal, el cansancio, la debilidad muscular, un latido lento y una respiración superficial pueden ser signos de una intoxicación. En ese caso, llame al {emergency}.',
  ),
  heading('Si ha olvidado tomar este medicamento'),
  paragraph('No tome una dosis doble para compensar el olvido.'),
]

/** Where side effects are reported. */
const authority =
  'a la Agencia Española de Medicamentos y Productos Sanitarios (AEMPS), a través de https://www.notificaram.es'

export const sideEffects: Section = [
  'Posibles efectos adversos',
  paragraph(
    'Como todos los medicamentos, este puede tener efectos adversos, aunque no todas las personas los sufren.',
  ),
  paragraph(
    {strong: 'Frecuencia no conocida'},
    ' (no puede estimarse a partir de los datos disponibles):',
  ),
  bullets(
    'Heces blandas o diarrea, sobre todo al principio y con dosis altas. Esto es inofensivo. Si la diarrea se vuelve intensa, interrumpa la toma y beba lo suficiente. Cuando haya pasado, vuelva a empezar con la cantidad diaria más pequeña indicada en la sección 3.',
    'Tras tomar dosis altas durante mucho tiempo, y si los riñones funcionan mal, el nivel de magnesio en la sangre puede subir. El cansancio, la debilidad muscular y un latido lento pueden ser signos de ello. En ese caso, interrumpa la toma y consulte a un médico.',
  ),
  heading('Comunicación de efectos adversos'),
  paragraph(
    `Si nota efectos adversos, consulte a su médico o farmacéutico, incluso sobre los que no figuran aquí. También puede comunicarlos usted mismo ${authority}. Así ayuda a que se conozca mejor la seguridad del medicamento.`,
  ),
]
