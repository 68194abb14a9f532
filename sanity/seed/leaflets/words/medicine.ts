import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import type {ProductDocument, ProductMarketDocument, ProductTextDocument} from '../../types.ts'

/** What is so of a medicine’s leaflet in every language. */
export type Medicine = {
  product: ProductDocument
  /** The day from which it is authorised, and its first leaflet in force. */
  validFrom: string
  /** The most that anybody takes in a day. */
  maxUnits: number
  /** Younger people do not take it. */
  minAge: number
}

/** A medicine as its label has it, the same in every market where it is sold. */
export function medicineOf(
  product: ProductDocument,
  statuses: readonly ProductMarketDocument[],
): Medicine {
  for (const {firstAuthorised, maxUnitsPerDay, posology} of statuses) {
    if (!firstAuthorised || !maxUnitsPerDay || !posology) continue
    const minAge = Math.min(...posology.map((dose) => dose.minAge))
    return {product, validFrom: firstAuthorised, maxUnits: maxUnitsPerDay, minAge}
  }
  throw new Error(`${product._id}: a medicine nowhere`)
}

/** What a leaflet says of its own medicine, in the words of one language. */
export type OwnWords = {
  /** The words of the product’s page, of which the leaflet says the same. */
  text: ProductTextDocument
  unit: UnitWords
  dose: readonly string[]
  preparation: string
  look: string
  /** Beside those of all magnesium medicines. */
  contraindications?: readonly string[]
  /** What is to be said of its excipients beside their amounts. */
  ofExcipients?: string
}

/** A unit of a dose form at the start of a sentence, two inside one, and where its expiry date stands. */
export type UnitWords = {one: string; two: string; expiry: string}

export const bringsPotassium = ({product}: Medicine) =>
  product.excipients.some(({_key}) => _key === 'potassium')

/** `a, b and c`, in the language of the locale. */
export const listed = (names: readonly string[], locale: Locale) =>
  new Intl.ListFormat(locale).format(names)

/** The names of the excipients that its leaflet has to speak of, as they stand inside a sentence. */
export const excipientNames = ({product}: Medicine, locale: Locale) =>
  product.excipients.flatMap(({name}) =>
    name.flatMap(({language, value}) => {
      if (language !== languageOf(locale)) return []
      return language === 'de' ? value : value.toLowerCase()
    }),
  )

/** Items of a list that make one sentence. */
export const oneSentence = (items: readonly string[]) =>
  items.map((item, index) => item + (index === items.length - 1 ? '.' : ','))

/** The month from which a leaflet is: `June 2019`. */
export const monthOf = ({validFrom}: Medicine, locale: Locale) =>
  new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(validFrom))
