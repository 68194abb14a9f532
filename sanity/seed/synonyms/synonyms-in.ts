import type {Language} from '#lib/i18n/locales.ts'
import type {SynonymsDocument} from '../types.ts'

/** Groups of words of one language, in each the word that texts use first. */
export const synonymsIn = (language: Language, ...groups: string[][]): SynonymsDocument => ({
  _id: `synonyms-${language}`,
  _type: 'synonyms',
  language,
  groups: groups.map((words, index) => ({
    _key: `group${index + 1}`,
    _type: 'synonymGroup',
    words,
  })),
})
