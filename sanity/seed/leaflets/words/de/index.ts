import {heading, paragraph} from '../../../portable-text.ts'
import {demoHolder} from '../../../products/identifiers.ts'
import {particulars} from '../../../products/magnesium-words/de.ts'
import {leafletText, type Section} from '../../leaflet-text.ts'
import {type Medicine, monthOf, type OwnWords, type UnitWords} from '../medicine.ts'
import {beforeTaking} from './before-taking.ts'
import {sideEffects, taking} from './taking.ts'

export const effervescentTablet: UnitWords = {
  one: 'Eine Brausetablette',
  two: '2 Brausetabletten',
  expiry: 'auf Röhrchen und Faltschachtel',
}

export const sachet: UnitWords = {
  one: 'Ein Beutel',
  two: '2 Beutel',
  expiry: 'auf Beutel und Faltschachtel',
}

/** A leaflet in the German of Germany. */
export const leaflet = (medicine: Medicine, own: OwnWords) =>
  leafletText(
    medicine.product.key,
    {
      locale: 'de-DE',
      version: 1,
      validFrom: medicine.validFrom,
      isUncheckedTranslation: false,
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
  `Was ist ${text.displayName} und wofür wird es angewendet?`,
  paragraph('Das Arzneimittel ist ein Mineralstoffpräparat. Der Wirkstoff ist Magnesium.'),
  paragraph({strong: 'Anwendungsgebiet: '}, particulars.indications),
  paragraph(
    'Nicht jeder Wadenkrampf kommt von einem Mangel an Magnesium. Ob bei Ihnen einer besteht, lässt sich ärztlich feststellen.',
  ),
]

const storage = ({text, unit}: OwnWords): Section => [
  `Wie ist ${text.displayName} aufzubewahren?`,
  paragraph(text.storage),
  paragraph(
    `Nehmen Sie das Arzneimittel nach dem Verfalldatum nicht mehr ein, das ${unit.expiry} steht. Gemeint ist der letzte Tag des Monats.`,
  ),
  paragraph(
    'Werfen Sie Arzneimittel niemals in das Abwasser. In der Apotheke erfahren Sie, wie sie zu entsorgen sind. Das schützt die Umwelt.',
  ),
]

const contents = (medicine: Medicine, {text, look}: OwnWords): Section => [
  'Inhalt der Packung und weitere Informationen',
  heading('Was das Arzneimittel enthält'),
  paragraph(text.composition),
  heading('Wie das Arzneimittel aussieht und was in der Packung ist'),
  paragraph(`${look} Es werden vielleicht nicht alle Packungsgrößen in den Handel gebracht.`),
  heading('Pharmazeutischer Unternehmer und Hersteller'),
  paragraph(`${demoHolder.name}, ${demoHolder.address}`),
  paragraph(`Diese Packungsbeilage wurde zuletzt überarbeitet im ${monthOf(medicine, 'de-DE')}.`),
]
