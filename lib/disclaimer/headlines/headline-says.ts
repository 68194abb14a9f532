import type {Language} from '#lib/i18n/locales.ts'
import {fold} from '../claims/fold.ts'
import {sentencesOf} from '../claims/hits.ts'
import {HEADLINE_WORDS} from './headline-words.ts'

/** What a title or standfirst asserts of magnesium, as a reader in a hurry takes it. */
export type Assertion = 'benefit' | 'causality'

const MAGNESIUM = /magne[sz]/u

/**
 * That magnesium helps, or that a lack of it is the cause. A question asserts nothing, and a sentence
 * that denies or doubts does not. In a language whose words are not known nothing is found.
 */
export function headlineSays(text: string, language: Language): Assertion[] {
  const words = HEADLINE_WORDS[language]
  if (!words) return []
  const folded = fold(text).text
  const asserting = sentencesOf(folded)
    .map(({start, end}) => folded.slice(start, end))
    .filter((sentence) => MAGNESIUM.test(sentence) && !sentence.includes('?'))
    .filter((sentence) => !words.doubt.test(sentence))
  return (['benefit', 'causality'] as const).filter((kind) =>
    asserting.some((sentence) => words[kind].test(sentence)),
  )
}
