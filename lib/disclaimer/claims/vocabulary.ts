import type {Language} from '#lib/i18n/locales.ts'
import {lexicons} from './lexicon/index.ts'
import {compile} from './pattern.ts'
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
  const {authorised, prepositions, functions, effects, ...others} = lexicon
  // `for muscles`, `for strong muscles`: the preposition and at most two words before the function.
  const directed = prepositions.flatMap((word) =>
    functions.map((part) => compile([`${word} ${part}`, `${word} * ${part}`]).source),
  )
  return {
    authorised,
    functions: compile(functions),
    effects: compile(effects),
    directed: new RegExp(directed.join('|'), 'gu'),
    claimable: compile(others.claimable),
    diseases: compile(others.diseases),
    remedies: compile(others.remedies),
    benefits: compile(others.benefits),
    wellness: compile(others.wellness),
    poorDiet: compile(others.poorDiet),
    endorsements: compile(others.endorsements),
    negators: compile(others.negators),
    // Nothing but commas and these between two words of a list.
    listing: new RegExp(`^[\\s,]*(?:${compile(others.conjunctions).source})?[\\s,]*$`, 'u'),
    neutral: compile(others.neutral),
    emphasis: compile(others.emphasis),
    denials: compile(others.denials),
    cautions: compile(others.cautions),
    adverse: compile(others.adverse),
  }
}
