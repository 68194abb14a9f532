import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import {excipientParagraphs} from '../excipients.ts'
import {
  bringsPotassium,
  excipientNames,
  listed,
  type Medicine,
  oneSentence,
  type OwnWords,
} from '../medicine.ts'

export const beforeTaking = (medicine: Medicine, own: OwnWords): Section => [
  `Qué necesita saber antes de tomar ${own.text.displayName}`,
  heading('No tome este medicamento si usted'),
  bullets(
    ...oneSentence([
      'es alérgico a un principio activo o a alguno de los demás componentes incluidos en la sección 6',
      'tiene una insuficiencia renal grave (sus riñones funcionan muy mal)',
      'tiene un trastorno de la conducción cardíaca (bloqueo AV) que hace más lento el latido',
      'padece miastenia grave (debilidad muscular patológica)',
      'tiene muy poco líquido en el cuerpo (deshidratación pronunciada)',
      'tiende a formar cálculos urinarios de fosfato de calcio, magnesio y amonio',
      'tiene demasiado magnesio en la sangre (hipermagnesemia)',
      ...(bringsPotassium(medicine)
        ? ['tiene demasiado potasio en la sangre (hiperpotasemia)']
        : []),
      ...(own.contraindications ?? []),
    ]),
  ),
  heading('Advertencias y precauciones'),
  paragraph(
    'Si sus riñones funcionan mal, consulte a su médico o farmacéutico antes de tomar este medicamento. En ese caso debe vigilarse el nivel de magnesio en la sangre.',
  ),
  paragraph(
    'Si los calambres empiezan de repente en ambas piernas, si una pierna está hinchada, roja o caliente, o si se añade parálisis o dificultad para respirar, no espere a que el medicamento haga efecto. Busque ayuda médica; en caso de emergencia, llame al {emergency}.',
  ),
  heading('Otros medicamentos'),
  paragraph(
    'Informe a su médico o farmacéutico de qué otros medicamentos toma o ha tomado recientemente.',
  ),
  paragraph(
    'El magnesio y algunos principios activos se unen entre sí en el intestino, y el organismo los absorbe menos. Deje pasar de 2 a 3 horas entre este medicamento y los siguientes:',
  ),
  bullets(
    'hierro y fluoruro de sodio,',
    'antibióticos de los grupos de las tetraciclinas y las quinolonas,',
    'la hormona tiroidea levotiroxina,',
    'bisfosfonatos contra la pérdida de hueso.',
  ),
  paragraph(
    'Los diuréticos, los glucósidos digitálicos, la ciclosporina, el cisplatino y los antibióticos aminoglucósidos pueden hacer que el organismo elimine más magnesio. Los medicamentos ahorradores de potasio pueden hacer que elimine menos.',
  ),
  paragraph(
    'Junto con este medicamento, el organismo puede absorber más aluminio de los medicamentos para el estómago que lo contienen (antiácidos).',
  ),
  heading('Embarazo, lactancia y fertilidad'),
  paragraph(
    'Si está embarazada o en periodo de lactancia, o si cree que podría estar embarazada, consulte a su médico antes de tomar este medicamento. No se conocen daños por magnesio a la dosis indicada.',
  ),
  heading('Conducción y uso de máquinas'),
  paragraph('No se requiere ninguna precaución especial.'),
  heading(`Este medicamento contiene ${listed(excipientNames(medicine, 'es-ES'), 'es-ES')}`),
  ...excipients(medicine, own).map((words) => paragraph(words)),
]

const excipients = (medicine: Medicine, {unit: {one, two}, ofExcipients}: OwnWords) => [
  ...excipientParagraphs(medicine, 'es-ES', {
    sodium: ({mg, percent, dayPercent, isMuch}) =>
      `${one} contiene ${mg} mg de sodio, componente principal de la sal de mesa. Esto equivale al ${percent} % de la cantidad diaria máxima recomendada para un adulto${dayPercent ? `, y al ${dayPercent} % con ${two} al día` : ''}.${isMuch ? ` Si necesita ${two} al día durante un periodo prolongado, consulte a su médico o farmacéutico, sobre todo si debe comer con poca sal.` : ''}`,
    potassium: ({mg, mmol}) =>
      `${one} contiene ${mg} mg de potasio (${mmol} mmol). Téngalo en cuenta si sus riñones funcionan mal o si debe seguir una dieta pobre en potasio.`,
    sorbitol: ({mg}) =>
      `${one} contiene ${mg} mg de sorbitol. Si sabe que no tolera ciertos azúcares, consulte a su médico antes de tomar este medicamento.`,
  }),
  ...(ofExcipients ? [ofExcipients] : []),
]
