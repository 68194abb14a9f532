import {heading, paragraph} from '../../../portable-text.ts'
import {demoHolder} from '../../../products/identifiers.ts'
import {particulars} from '../../../products/magnesium-words/es.ts'
import {leafletText, type Section} from '../../leaflet-text.ts'
import {type Medicine, monthOf, type OwnWords, type UnitWords} from '../medicine.ts'
import {beforeTaking} from './before-taking.ts'
import {sideEffects, taking} from './taking.ts'

export const effervescentTablet: UnitWords = {
  one: 'Un comprimido efervescente',
  two: '2 comprimidos efervescentes',
  expiry: 'en el tubo y en la caja',
}

export const sachet: UnitWords = {
  one: 'Un sobre',
  two: '2 sobres',
  expiry: 'en el sobre y en la caja',
}

/** A leaflet in the Spanish of Spain. */
export const leaflet = (medicine: Medicine, own: OwnWords) =>
  leafletText(
    medicine.product.key,
    {
      locale: 'es-ES',
      version: 1,
      validFrom: medicine.validFrom,
      isUncheckedTranslation: true,
    },
    [
      purpose(own),
      beforeTaking(medicine, own),
      taking(medicine, own),
      sideEffects,
      storage(own),
      contents(medicine, own),
    ],
  )

const purpose = ({text}: OwnWords): Section => [
  `Qué es ${text.displayName} y para qué se utiliza`,
  paragraph('Este medicamento es un preparado mineral. Su principio activo es el magnesio.'),
  paragraph({strong: 'Indicación: '}, particulars.indications),
  paragraph(
    'No todos los calambres en la pantorrilla se deben a una falta de magnesio. Un médico puede comprobar si usted la tiene.',
  ),
]

const storage = ({text, unit}: OwnWords): Section => [
  `Conservación de ${text.displayName}`,
  paragraph(text.storage),
  paragraph(
    `No tome este medicamento después de la fecha de caducidad que aparece ${unit.expiry}. La fecha se refiere al último día del mes.`,
  ),
  paragraph(
    'Nunca tire los medicamentos por el desagüe. En la farmacia le dirán cómo desecharlos. Así se protege el medio ambiente.',
  ),
]

const contents = (medicine: Medicine, {text, look}: OwnWords): Section => [
  'Contenido del envase e información adicional',
  heading('Qué contiene este medicamento'),
  paragraph(text.composition),
  heading('Aspecto del medicamento y contenido del envase'),
  paragraph(`${look} Puede que no todos los tamaños de envase estén comercializados.`),
  heading('Titular de la autorización de comercialización y responsable de la fabricación'),
  paragraph(`${demoHolder.name}, ${demoHolder.address}`),
  paragraph(`Fecha de la última revisión de este prospecto: ${monthOf(medicine, 'es-ES')}.`),
]
