import {heading, paragraph} from '../../../portable-text.ts'
import {demoHolder} from '../../../products/identifiers.ts'
import {particulars} from '../../../products/magnesium-words/en.ts'
import {leafletText, type Section} from '../../leaflet-text.ts'
import {type Medicine, monthOf, type OwnWords, type UnitWords} from '../medicine.ts'
import {beforeTaking} from './before-taking.ts'
import {sideEffects, taking} from './taking.ts'

export const effervescentTablet: UnitWords = {
  one: 'One effervescent tablet',
  two: '2 effervescent tablets',
  expiry: 'on the tube and carton',
}

export const sachet: UnitWords = {
  one: 'One sachet',
  two: '2 sachets',
  expiry: 'on the sachet and carton',
}

/** A leaflet in the English of the United Kingdom. */
export const leaflet = (medicine: Medicine, own: OwnWords) =>
  leafletText(
    medicine.product.key,
    {
      locale: 'en-GB',
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
  `What ${text.displayName} is and what it is used for`,
  paragraph('This medicine is a mineral preparation. Its active substance is magnesium.'),
  paragraph({strong: 'Indication: '}, particulars.indications),
  paragraph(
    'Not every calf cramp comes from a lack of magnesium. A doctor can find out whether you have one.',
  ),
]

const storage = ({text, unit}: OwnWords): Section => [
  `How to store ${text.displayName}`,
  paragraph(text.storage),
  paragraph(
    `Do not take this medicine after the expiry date, which is stated ${unit.expiry}. It refers to the last day of the month.`,
  ),
  paragraph(
    'Never pour medicines down the drain. Your pharmacist can tell you how to dispose of them. This protects the environment.',
  ),
]

const contents = (medicine: Medicine, {text, look}: OwnWords): Section => [
  'Contents of the pack and other information',
  heading('What this medicine contains'),
  paragraph(text.composition),
  heading('What this medicine looks like and what is in the pack'),
  paragraph(`${look} Not all pack sizes may be marketed.`),
  heading('Marketing authorisation holder and manufacturer'),
  paragraph(`${demoHolder.name}, ${demoHolder.address}`),
  paragraph(`This leaflet was last revised in ${monthOf(medicine, 'en-GB')}.`),
]
