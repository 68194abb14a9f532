import {type Locale, publicLocales} from '#lib/i18n/locales.ts'

/**
 * The record that the translations menu reads: which texts belong together. It is made from the
 * references of the texts to their root, which stay the truth (docs/decisions/015).
 */
export type TranslationRecord = {
  _id: string
  _type: 'translation.metadata'
  schemaTypes: TextType[]
  translations: {
    _key: string
    _type: 'internationalizedArrayReferenceValue'
    language: Locale
    value: {_type: 'reference'; _ref: string; _weak: true}
  }[]
}

export type TextType = 'articleText' | 'productText'

/** A text of a root: its published id and its locale. */
export type TextOfRoot = {id: string; locale: string}

/** The one record of an article or product; `rootId` is its published id. */
export const recordId = (rootId: string) => `translation-${rootId}`

/**
 * The record of a root with these texts, in the order of the locales: the Studio would reorder
 * any other when it is opened. References are weak, so that a record never holds up a deletion.
 */
export const recordOf = (
  rootId: string,
  type: TextType,
  texts: readonly TextOfRoot[],
): TranslationRecord => ({
  _id: recordId(rootId),
  _type: 'translation.metadata',
  schemaTypes: [type],
  translations: publicLocales.flatMap((locale) => {
    const text = texts.find((candidate) => candidate.locale === locale)
    if (!text) return []
    return {
      _key: locale,
      _type: 'internationalizedArrayReferenceValue',
      language: locale,
      value: {_type: 'reference', _ref: text.id, _weak: true},
    }
  }),
})

/** Whether two records lead from the same locales to the same texts. */
export const leadsAlike = (
  a: Pick<TranslationRecord, 'translations'>,
  b: Pick<TranslationRecord, 'translations'>,
) => ways(a) === ways(b)

const ways = ({translations}: Pick<TranslationRecord, 'translations'>) =>
  translations.map(({language, value}) => `${language} ${value._ref}`).join('\n')
