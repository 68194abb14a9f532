import type {Language, Market} from '#lib/i18n/locales.ts'
import type {Step} from '#lib/judged/words.ts'

/** Where something is mended: a field of a document, or a notice that does not exist yet. */
export type Place =
  | {kind: 'field'; documentId: string; type: string; path: readonly Step[]; label: string}
  | {kind: 'missing'; key: string; market: Market; language: Language}

/** A sentence with the words a rule is about, marked from `start` to `end`. */
export type Excerpt = {sentence: string; start: number; end: number}

/** One thing that keeps a page from readers, or that an editor is warned of. */
export type Problem = {
  /** The same for the same fault on another page, and before and after an edit. */
  id: string
  severity: 'block' | 'warn'
  words: string
  /** The rules behind it by their numbers; none where the engine itself refuses. */
  rules: readonly string[]
  excerpt: Excerpt | null
  places: readonly Place[]
}

export const isMendedIn = ({places}: Problem, documentId: string) =>
  places.some((place) => place.kind === 'field' && place.documentId === documentId)
