import {fold} from '#lib/disclaimer/claims/fold.ts'
import {hitsOf, sentencesOf} from '#lib/disclaimer/claims/hits.ts'
import {passageOf} from '#lib/disclaimer/claims/passage.ts'
import {vocabularyOf} from '#lib/disclaimer/claims/vocabulary.ts'
import {type Locale, languageOf} from '#lib/i18n/locales.ts'
import {type Finding, placeIn} from '../finding.ts'
import type {Passage} from '../passages.ts'
import {importVocabularyOf} from './vocabulary.ts'

/**
 * Sentences that make too little magnesium the cause of a disease or symptom, which promises as much
 * as that magnesium helps. One with a negation is left to people.
 */
export function checkCauses(passages: readonly Passage[], locale: Locale): Finding[] {
  const language = languageOf(locale)
  const [claims, own] = [vocabularyOf(language), importVocabularyOf(language)]
  if (!claims || !own) return []
  const wanted = [own.substance, own.lack, own.causes]
  return passages.flatMap((passage) => {
    const {text, origin} = fold(passage.text)
    const from = (place: number) => origin[place] ?? passage.text.length
    return sentencesOf(text)
      .filter(({start, end}) => {
        const sentence = text.slice(start, end)
        const isAbout = wanted.every((own) => hitsOf(own, sentence).length > 0)
        const words = passageOf(sentence)
        const isDenied = [claims.negators, claims.denials].some((find) => find(words).length > 0)
        // A deficiency is a disease of the lexicon too: it takes another word for an effect of it.
        const effects = claims
          .diseases(words)
          .filter((hit) => hitsOf(own.lack, sentence.slice(hit.start, hit.end)).length === 0)
        return isAbout && !isDenied && effects.length > 0
      })
      .map(({start, end}): Finding => {
        const lead = text.slice(start, end).search(/\S/)
        return {
          check: 'assertedEfficacy',
          rule: 'R36',
          severity: 'block',
          reason:
            'Makes a lack of magnesium the cause: that asserts what studies have not shown, and that taking it helps.',
          place: placeIn(
            passage,
            from(start + lead),
            from(start + text.slice(start, end).trimEnd().length),
          ),
        }
      })
  })
}
