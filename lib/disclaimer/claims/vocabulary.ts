import type {Language} from '#lib/i18n/locales.ts'
import {lexicons} from './lexicon/index.ts'
import {finderInOrder, finderOf} from './finder.ts'
import type {Lexicon} from './types.ts'

export type Vocabulary = ReturnType<typeof compiled>

const known = new Map<Language, Vocabulary>()

/** The compiled lexicon of a language; null for a language without one. */
export function vocabularyOf(language: Language): Vocabulary | null {
  const ready = known.get(language)
  if (ready) return ready
  const lexicon = lexicons[language]
  if (!lexicon) return null
  const vocabulary = compiled(lexicon)
  known.set(language, vocabulary)
  return vocabulary
}

function compiled(lexicon: Lexicon) {
  const {authorised, prepositions, functions, conjunctions, ...others} = lexicon
  // `for muscles`, `for strong muscles`: the preposition and at most two words before the function.
  const directed = prepositions.flatMap((word) =>
    functions.flatMap((part) => [`${word} * ${part}`, `${word} ${part}`]),
  )
  const listed = conjunctions.map((word) => RegExp.escape(word.replace(/=$/, ''))).join('|')
  return {
    authorised,
    functions: finderOf(functions),
    directed: finderInOrder(directed),
    // Nothing but commas and these between two words of a list.
    listing: new RegExp(`^[\\s,]*(?:${listed})?[\\s,]*$`, 'u'),
    effects: finderOf(others.effects),
    claimable: finderOf(others.claimable),
    diseases: finderOf(others.diseases),
    remedies: finderOf(others.remedies),
    benefits: finderOf(others.benefits),
    wellness: finderOf(others.wellness),
    poorDiet: finderOf(others.poorDiet),
    endorsements: finderOf(others.endorsements),
    negators: finderOf(others.negators),
    neutral: finderOf(others.neutral),
    emphasis: finderOf(others.emphasis),
    denials: finderOf(others.denials),
    cautions: finderOf(others.cautions),
    adverse: finderOf(others.adverse),
  }
}
