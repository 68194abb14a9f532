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

export type TextType = 'articleText' | 'productText' | 'questionText'

/** A text of a root, as it is stored or by its published id. */
export type TextOfRoot = {_id: string; locale: string}

/** The one record of an article, product or question; `rootId` is its published id. */
export const recordId = (rootId: string) => `translation-${rootId}`

/**
 * The record of a root with these texts, in the order of the locales: the Studio would reorder
 * any other when it is opened. References are weak, so that a record never holds up a deletion.
 */
export function recordOf(
  rootId: string,
  type: TextType,
  stored: readonly TextOfRoot[],
): TranslationRecord {
  const texts = published(stored)
  return {
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
        value: {_type: 'reference', _ref: text._id, _weak: true},
      }
    }),
  }
}

/** Each text once, by its published id. What is edited now decides its locale: drafts come first. */
function published(stored: readonly TextOfRoot[]): TextOfRoot[] {
  const byAge = stored.toSorted((a, b) => rank(a._id) - rank(b._id))
  const texts = new Map<string, string>()
  for (const {_id, locale} of byAge) {
    const id = publishedIdOf(_id)
    if (!texts.has(id)) texts.set(id, locale)
  }
  return Array.from(texts, ([_id, locale]) => ({_id, locale}))
}

function rank(id: string): number {
  if (id.startsWith('drafts.')) return 0
  return id.startsWith('versions.') ? 2 : 1
}

/** `drafts.x` and `versions.release.x` are `x`. */
export const publishedIdOf = (id: string) => id.replace(/^(drafts|versions\.[^.]+)\./, '')

/** Whether two records lead from the same locales to the same texts. */
export const leadsAlike = (
  a: Pick<TranslationRecord, 'translations'>,
  b: Pick<TranslationRecord, 'translations'>,
) => ways(a) === ways(b)

const ways = ({translations}: Pick<TranslationRecord, 'translations'>) =>
  translations.map(({language, value}) => `${language} ${value._ref}`).join('\n')
