import {canonical} from '#lib/hash/canonical.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the lake and the Studio keep beside the content of a text, and publishing changes by itself. */
const BESIDE_CONTENT = new Set(['formerSlugs', 'changeClass', 'changes'])

/** Content, but no words: a translation of them does not fall behind when these change. */
const BESIDE_WORDS = new Set([
  ...BESIDE_CONTENT,
  'slug',
  'locale',
  'author',
  'reviewNote',
  'lastReviewed',
  'nextReview',
  'references',
  'isUncheckedTranslation',
  'translatedFrom',
])

/** How a reference is held while its target is a draft; publishing takes it away. */
const OF_DRAFTS = new Set(['_weak', '_strengthenOnPublish'])

/**
 * The content of a document as one text: what an approval is of. The same for a draft, a version and
 * what they become when they are published, whatever the order of their fields.
 */
export const contentText = (document: Fields) => canonicalWithout(document, BESIDE_CONTENT)

/** The words of a document as one text: what a translation is made from. */
export const wordsText = (document: Fields) => canonicalWithout(document, BESIDE_WORDS)

function canonicalWithout(document: Fields, left: ReadonlySet<string>): string {
  const isContent = (name: string) => (name === '_type' || !name.startsWith('_')) && !left.has(name)
  const kept = Object.entries(document).filter(([name]) => isContent(name))
  return canonical(Object.fromEntries(kept), OF_DRAFTS)
}
