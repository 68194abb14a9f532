import {heading, paragraph} from '../../../portable-text.ts'
import {demoHolder} from '../../../products/identifiers.ts'
import {particulars} from '../../../products/magnesium-words/fr.ts'
import {leafletText, type Section} from '../../leaflet-text.ts'
import {type Medicine, monthOf, type OwnWords, type UnitWords} from '../medicine.ts'
import {beforeTaking} from './before-taking.ts'
import {sideEffects, taking} from './taking.ts'

export const effervescentTablet: UnitWords = {
  one: 'Un comprimé effervescent',
  two: '2 comprimés effervescents',
  expiry: 'sur le tube et la boîte',
}

export const sachet: UnitWords = {
  one: 'Un sachet',
  two: '2 sachets',
  expiry: 'sur le sachet et la boîte',
}

/** A leaflet in the French of France. */
export const leaflet = (medicine: Medicine, own: OwnWords) =>
  leafletText(
    medicine.product.key,
    {
      locale: 'fr-FR',
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
  `Qu’est-ce que ${text.displayName} et dans quel cas est-il utilisé ?`,
  paragraph('Ce médicament est une préparation minérale. Son principe actif est le magnésium.'),
  paragraph({strong: 'Indication : '}, particulars.indications),
  paragraph(
    'Une crampe du mollet ne vient pas toujours d’un manque de magnésium. Un médecin peut déterminer si vous en avez un.',
  ),
]

const storage = ({text, unit}: OwnWords): Section => [
  `Comment conserver ${text.displayName} ?`,
  paragraph(text.storage),
  paragraph(
    `Ne prenez pas ce médicament après la date de péremption indiquée ${unit.expiry}. Elle désigne le dernier jour du mois.`,
  ),
  paragraph(
    'Ne jetez jamais de médicaments dans les eaux usées. Votre pharmacien vous dira comment les éliminer. Vous protégez ainsi l’environnement.',
  ),
]

const contents = (medicine: Medicine, {text, look}: OwnWords): Section => [
  'Contenu de l’emballage et autres informations',
  heading('Ce que contient ce médicament'),
  paragraph(text.composition),
  heading('Comment se présente ce médicament et contenu de l’emballage'),
  paragraph(`${look} Il se peut que certaines présentations ne soient pas commercialisées.`),
  heading('Titulaire de l’autorisation de mise sur le marché et fabricant'),
  paragraph(`${demoHolder.name}, ${demoHolder.address}`),
  paragraph(
    `La dernière date à laquelle cette notice a été révisée est ${monthOf(medicine, 'fr-FR')}.`,
  ),
]
