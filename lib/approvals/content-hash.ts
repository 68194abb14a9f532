import {hashOf} from '#lib/hash/canonical.ts'
import {contentText, wordsText} from './canonical.ts'

type Fields = Readonly<Record<string, unknown>>

/** Each document once: the same one is asked about for every page that leads to it, and never changed. */
function remembering(hash: (document: Fields) => string) {
  const known = new WeakMap<Fields, string>()
  return (document: Fields): string => {
    const found = known.get(document) ?? hash(document)
    known.set(document, found)
    return found
  }
}

/**
 * The SHA-256, in hex, of a document's content: two documents have the same one if, and only if, they
 * say the same. An approval is of one such hash, so an edit voids it.
 */
export const contentHash = remembering((document) => hashOf(contentText(document)))

/** The SHA-256, in hex, of a document's words alone: a translation names the one it was made from. */
export const wordsHash = remembering((document) => hashOf(wordsText(document)))
