import {wordsIn} from '#lib/judged/words.ts'
import type {LocaleText} from '#sanity/seed/words.ts'

/** Places of a text with their words, in reading order: the same places in every language. */
export type Passages = ReadonlyMap<string, string>

const FIELDS = {
  articleText: ['title', 'standfirst', 'body', 'description'],
  productText: [
    'displayName',
    'summary',
    'dosage',
    'composition',
    'indications',
    'contraindications',
    'sideEffects',
    'storage',
    'description',
  ],
  questionText: ['title', 'answer'],
  leaflet: ['changes', 'sections'],
} as const satisfies Record<LocaleText['_type'], readonly string[]>

/** Every paragraph, list item and field of a text, by its place. */
export const passagesOf = (text: LocaleText): Passages =>
  new Map(
    Object.entries(text)
      .filter(([field]) => FIELDS[text._type].some((name) => name === field))
      .flatMap(([field, value]) =>
        wordsIn(value, [field]).map(({path, text: words}) => [JSON.stringify(path), words]),
      ),
  )
