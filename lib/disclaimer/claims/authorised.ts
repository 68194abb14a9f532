import type {Language} from '#lib/i18n/locales.ts'
import {fold} from './fold.ts'
import {hitsOf} from './hits.ts'
import {lexicons} from './lexicon/index.ts'

/** Whether a text makes a health claim in its authorised wording: it then owes what Article 10(2) asks. */
export function usesAuthorisedClaim(text: string, language: Language): boolean {
  const folded = fold(text).text
  const wordings = lexicons[language]?.authorised ?? []
  return wordings.some((wording) => hitsOf(wording, folded).length > 0)
}
