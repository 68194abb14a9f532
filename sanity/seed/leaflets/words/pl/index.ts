import {heading, paragraph} from '../../../portable-text.ts'
import {demoHolder} from '../../../products/identifiers.ts'
import {particulars} from '../../../products/magnesium-words/pl.ts'
import {leafletText, type Section} from '../../leaflet-text.ts'
import {type Medicine, monthOf, type OwnWords, type UnitWords} from '../medicine.ts'
import {beforeTaking} from './before-taking.ts'
import {sideEffects, taking} from './taking.ts'

export const effervescentTablet: UnitWords = {
  one: 'Jedna tabletka musująca',
  two: '2 tabletki musujące',
  expiry: 'na tubie i pudełku',
}

export const sachet: UnitWords = {
  one: 'Jedna saszetka',
  two: '2 saszetki',
  expiry: 'na saszetce i pudełku',
}

/** A leaflet in the Polish of Poland. */
export const leaflet = (medicine: Medicine, own: OwnWords) =>
  leafletText(
    medicine.product.key,
    {
      locale: 'pl-PL',
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
  `Co to jest lek ${text.displayName} i w jakim celu się go stosuje`,
  paragraph('Lek jest preparatem mineralnym. Substancją czynną jest magnez.'),
  paragraph({strong: 'Wskazanie: '}, particulars.indications),
  paragraph(
    'Nie każdy skurcz łydki wynika z niedoboru magnezu. Czy niedobór występuje, może stwierdzić lekarz.',
  ),
]

const storage = ({text, unit}: OwnWords): Section => [
  `Jak przechowywać lek ${text.displayName}`,
  paragraph(text.storage),
  paragraph(
    `Nie stosować leku po upływie terminu ważności podanego ${unit.expiry}. Termin oznacza ostatni dzień miesiąca.`,
  ),
  paragraph(
    'Leków nigdy nie należy wyrzucać do kanalizacji. O to, jak się ich pozbyć, można zapytać w aptece. Chroni to środowisko.',
  ),
]

const contents = (medicine: Medicine, {text, look}: OwnWords): Section => [
  'Zawartość opakowania i inne informacje',
  heading('Co zawiera lek'),
  paragraph(text.composition),
  heading('Jak wygląda lek i co zawiera opakowanie'),
  paragraph(`${look} Nie wszystkie wielkości opakowań muszą znajdować się w obrocie.`),
  heading('Podmiot odpowiedzialny i wytwórca'),
  paragraph(`${demoHolder.name}, ${demoHolder.address}`),
  paragraph(`Data ostatniej aktualizacji ulotki: ${monthOf(medicine, 'pl-PL')}.`),
]
