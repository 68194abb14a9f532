import type {SanityDocumentLike} from 'sanity'
import {wordsHash} from '#lib/approvals/content-hash.ts'

/** What decides how a source becomes the text of another locale. */
export type Target = {
  /** The id of the draft or version to create. */
  id: string
  locale: string
  /** Whether no other text of this type and locale has or had the slug of the source. */
  isSlugFree: boolean
  /** Products only: what the product is in the market of the target. */
  status?: {id: string; isMedicine: boolean}
}

/** What the store sets itself, what nobody has said of the new text yet, and its address. */
const LEFT_BEHIND = new Set([
  '_rev',
  '_createdAt',
  '_updatedAt',
  'reviewNote',
  'lastReviewed',
  'nextReview',
  'formerSlugs',
  'slug',
  'changeClass',
  'changes',
])

/** Only the leaflet of a medicine may say these; of a food supplement they would be claims. */
const OF_MEDICINES = new Set(['indications', 'contraindications', 'sideEffects'])

/**
 * A new translation as it begins: the words of its source, unchecked and unreviewed. Notices are
 * documents of their market and language, so a text has none that could be copied.
 */
export function textFromSource(source: SanityDocumentLike, target: Target): SanityDocumentLike {
  const {id, locale, isSlugFree, status} = target
  const isKept = (name: string) =>
    !LEFT_BEHIND.has(name) && !(status?.isMedicine === false && OF_MEDICINES.has(name))
  const words = Object.fromEntries(Object.entries(source).filter(([name]) => isKept(name)))
  return {
    ...words,
    _id: id,
    _type: source._type,
    locale,
    isUncheckedTranslation: true,
    // A translation of a translation is of the same source.
    translatedFrom: source['translatedFrom'] ?? wordsHash(source),
    ...(isSlugFree && source['slug'] !== undefined && {slug: source['slug']}),
    ...(status && {productMarket: {_type: 'reference', _ref: status.id}}),
  }
}
