import type {Language, Market} from '#lib/i18n/locales.ts'
import {markets} from '../markets.ts'
import type {DisclaimerDocument} from '../types.ts'
import {type Draft, noticesOf} from './notice.ts'

type Everywhere = Omit<Draft, 'language' | 'text' | 'verification'>
type State = DisclaimerDocument['verification']

/**
 * One notice in every market and language. Where the law fixes a duty and no sentence the words are our
 * own, and their state is that of the duty as it could be read in that language.
 *
 * @param stateIn whether the duty was read at its source
 */
export const everywhere = (
  draft: Everywhere,
  texts: Partial<Record<Language, string>>,
  stateIn: (market: Market, language: Language) => State,
): DisclaimerDocument[] =>
  markets.flatMap(({code, languages}) =>
    languages.flatMap((language) => {
      const text = texts[language]
      if (text === undefined) throw new Error(`No text of "${draft.key}" in ${language}`)
      return noticesOf(code, [{...draft, language, text, verification: stateIn(code, language)}])
    }),
  )
