import {readingThePack} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  keyFacts,
  notice,
  paragraph,
  questions,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const esEs = articleText({
  locale: 'es-ES',
  title: '¿Medicamento o complemento alimenticio? Cómo leer el envase',
  slug: 'medicamento-o-complemento-alimenticio',
  standfirst:
    'Dos envases de magnesio pueden parecer iguales y ser cosas muy distintas ante la ley. Cómo distinguirlos y qué aparece en el envase en ocho países.',
  body: body(
    keyFacts(
      'Lo esencial en breve',
      'Un medicamento está autorizado y tiene prospecto. Un complemento alimenticio es un alimento.',
      'En los medicamentos figura un número de autorización, en los complementos alimenticios figura ese nombre.',
      'Un complemento alimenticio no puede prometer un efecto como el de un medicamento.',
      'La misma cantidad de magnesio puede ser un medicamento en un país y un alimento en el vecino.',
      'Compare siempre la cantidad de magnesio al día.',
    ),
    heading('Dos clases de envases'),
    paragraph(
      'Un medicamento lo evalúa una autoridad antes de su venta. Un ',
      {term: 'food-supplement', words: 'complemento alimenticio'},
      ' está pensado para completar la dieta normal. De su contenido responde únicamente la empresa que lo vende ',
      {cite: 'directive-2002-46'},
      '.',
    ),
    comparison({
      title: 'Comparación de ambos',
      subjects: ['Medicamento', 'Complemento alimenticio'],
      rows: [
        ['Qué es ante la ley', 'Un medicamento autorizado', 'Un alimento'],
        [
          'Quién lo evalúa antes de la venta',
          'Una autoridad de medicamentos, también el beneficio y los riesgos',
          'Ninguna autoridad lo autoriza; los servicios públicos controlan el mercado',
        ],
        [
          'Qué puede decir el envase',
          'Para qué está autorizado',
          'Nada de promesas como en un medicamento; solo indicaciones permitidas sobre nutrición',
        ],
        [
          'Cómo se llama la cantidad',
          'Dosis, con un máximo',
          'Porción diaria recomendada, con su parte del valor de referencia',
        ],
        [
          'Qué lo acompaña',
          'El prospecto, con contraindicaciones y efectos adversos',
          'Por lo general, nada; los datos obligatorios están en el envase',
        ],
        [
          'A quién se notifica un efecto adverso',
          'A la autoridad de medicamentos de su país',
          'A la empresa o al servicio de control de alimentos',
        ],
      ],
    }),
    figure(readingThePack, {
      alt: 'Dos manos sostienen una caja de cartón; una lupa amplía la letra pequeña del lateral.',
      caption: 'Lo importante rara vez está delante: dé la vuelta al envase.',
    }),
    heading('Cómo leer el envase'),
    selfCareSteps(
      'En cinco pasos',
      'Busque el nombre: si pone complemento alimenticio, es un alimento.',
      'Busque un número de autorización. Un complemento alimenticio no lo tiene.',
      'Lea cuánto magnesio contiene un comprimido, un sobre o una cápsula: el magnesio en sí, no su sal.',
      'Calcule la cantidad al día y sume la de otros preparados.',
      'Lea las advertencias y, en los medicamentos, todo el prospecto.',
    ),
    heading('Qué aparece en el envase en su país'),
    comparison({
      title: 'Ocho países',
      subjects: ['En los medicamentos', 'En los complementos alimenticios'],
      rows: [
        [
          'Alemania',
          'Número de autorización («Zul.-Nr.») y número farmacéutico central (PZN) de 8 cifras',
          '«Nahrungsergänzungsmittel» y la frase sobre la cantidad diaria',
        ],
        [
          'Austria',
          'Número de autorización y número farmacéutico central de 7 cifras',
          '«Nahrungsergänzungsmittel»',
        ],
        [
          'Suiza',
          'Número de autorización de Swissmedic de 5 cifras y categoría de dispensación',
          '«Nahrungsergänzungsmittel», «complément alimentaire» o «integratore alimentare»; con más de 250 mg de magnesio al día, una indicación de que puede ser laxante',
        ],
        ['Reino Unido', 'Un número con las letras PL', '«food supplement»'],
        ['Francia', 'Código CIP de 13 cifras', '«complément alimentaire»'],
        [
          'Italia',
          'Número AIC de 9 cifras',
          '«integratore alimentare»; la advertencia sobre la conservación cita a los niños menores de tres años',
        ],
        ['España', 'Código Nacional de 6 o 7 cifras', '«complemento alimenticio»'],
        ['Polonia', 'Número de la autorización («pozwolenie»)', '«suplement diety»'],
      ],
    }),
    paragraph(
      'En la Unión Europea, las tres advertencias de los complementos alimenticios proceden de una misma directiva. Cada país las ha llevado a su derecho; Suiza y el Reino Unido tienen normas propias. En su país dicen más o menos así:',
    ),
    notice('supplement-dose'),
    notice('supplement-diet'),
    notice('supplement-children'),
    paragraph(
      'En Bulgaria hay cápsulas con 300 mg de magnesio registradas como medicamento ',
      {cite: 'capsules-300-bulgaria'},
      ', mientras que en Alemania se venden preparados con 300 mg como complementos alimenticios ',
      {cite: 'liquid-300-germany'},
      '. Quien compra de viaje hace bien en leer de nuevo cada envase.',
    ),
    heading('Cuánto al día'),
    chart({
      title: 'Cantidades máximas de magnesio de complementos alimenticios',
      unit: 'mg',
      rows: [
        ['Alemania, recomendación del BfR', 250],
        ['Francia, recomendación de la DGCCRF', 360],
        ['Suiza, ordenanza', 375],
      ],
      note: 'Al día, sin el magnesio de los alimentos. Para los medicamentos rige el prospecto.',
    }),
    paragraph(
      'Junto a los miligramos, los complementos alimenticios muestran un porcentaje. Se refiere al ',
      {term: 'nrv', words: 'valor de referencia de nutrientes (VRN)'},
      ': para el magnesio, 375 mg al día ',
      {cite: 'regulation-1169-2011'},
      '. En la Unión Europea, las indicaciones sobre la salud se admiten únicamente con el texto autorizado, y solo si la porción diaria contiene al menos el 15 % de ese valor, es decir, 56,25 mg ',
      {cite: 'regulation-432-2012'},
      '. En los medicamentos suele figurar también la cantidad en ',
      {term: 'mmol', words: 'milimoles'},
      '.',
    ),
    heading('Cuándo conviene preguntar antes'),
    bullets(
      'Toma medicamentos con regularidad.',
      'Sus riñones funcionan mal, o usted no lo sabe.',
      'Está embarazada o da el pecho.',
      'El preparado es para un niño.',
      'No encuentra ni un número de autorización ni el nombre que lo señala como alimento.',
    ),
    paragraph(
      'En la farmacia pueden mostrarle qué está escrito y dónde. Si sospecha un efecto adverso de un medicamento, también puede notificarlo usted mismo a la autoridad.',
    ),
    questions(
      'Preguntas frecuentes',
      'medicine-or-supplement',
      'nrv-and-mmol',
      'opened-or-expired',
      'report-side-effect',
    ),
  ),
  author: 'Función editorial de demostración',
  reviewNote: 'Demo: sin verificación médica',
  description:
    'Cómo distinguir un medicamento de un complemento alimenticio con magnesio y qué aparece en el envase en ocho países.',
  isUncheckedTranslation: true,
})
