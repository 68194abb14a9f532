import {fold} from '#lib/disclaimer/claims/fold.ts'
import {hitsOf} from '#lib/disclaimer/claims/hits.ts'
import {type Locale, languageOf, marketOf} from '#lib/i18n/locales.ts'
import {type Finding, placeIn} from '../finding.ts'
import type {Passage} from '../passages.ts'
import {importVocabularyOf} from './vocabulary.ts'

/** A name that somebody owns, with the words that belong to it as far as they are capitalised too. */
const TRADE_MARK = /[\p{L}\p{N}][\p{L}\p{N}-]*\s?[®™](?:\s\p{Lu}[\p{L}\p{N}-]*)*/gu

/** Products in the middle of an article: trade marks, a strength in a form, and calls to buy. */
export function checkPromotion(passages: readonly Passage[], locale: Locale): Finding[] {
  const words = importVocabularyOf(languageOf(locale))
  const rule = marketOf(locale) === 'CH' ? 'R41' : null
  return passages.flatMap((passage) => {
    const {text, origin} = fold(passage.text)
    const found = (expression: RegExp | undefined, reason: string) =>
      (expression ? hitsOf(expression, text) : []).map(({start, end}) => ({
        start: origin[start] ?? 0,
        end: origin[end] ?? passage.text.length,
        reason,
      }))
    const marks = hitsOf(TRADE_MARK, passage.text).map((hit) => ({...hit, reason: NAMES}))
    return [...marks, ...found(words?.strength, NAMES), ...found(words?.buying, SELLS)]
      .toSorted((a, b) => a.start - b.start)
      .map(({start, end, reason}): Finding => ({
        check: 'promotion',
        rule,
        severity: 'block',
        reason,
        place: placeIn(passage, start, end),
      }))
  })
}

const APART =
  'advertising and education are kept apart (for medicines in Switzerland: AWV Article 16(3)).'
const NAMES = `Names a product in an article: ${APART} Which products an article leads to is a field of its own.`
const SELLS = `Calls on readers to buy: ${APART}`
