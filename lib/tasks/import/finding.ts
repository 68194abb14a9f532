import type {Passage, Spot} from './passages.ts'

/** What is wrong with an imported page. `block` keeps it from being published as it is. */
export type Finding = {
  check: Check
  /** A rule of the law reference, such as `R20`, where one asks for it. */
  rule: string | null
  severity: 'block' | 'warn'
  reason: string
  /** Null for what concerns the page as a whole, or is not there. */
  place: Place | null
}

export type Check =
  | 'missingTitle'
  | 'missingAuthor'
  | 'missingDate'
  | 'missingReferences'
  | 'missingMarket'
  | 'missingDescription'
  | 'missingStandfirst'
  | 'otherLanguage'
  | 'otherMarket'
  | 'assertedEfficacy'
  | 'formerSentence'
  | 'diseaseWord'
  | 'missingRedFlags'
  | 'promotion'
  | 'missingAlt'
  | 'repeatedAlt'
  | 'slugTaken'

/** `start` and `end` count UTF-16 units of the text of that field or block; `end` is one past the last. */
export type Place = Spot & {start: number; end: number; words: string}

/** Where words are in a passage. */
export function placeIn({text, ...spot}: Passage, start: number, end: number): Place {
  return {...spot, start, end, words: text.slice(start, end)}
}
