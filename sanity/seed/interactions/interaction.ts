import {localized} from '../localized.ts'
import {referenceTo} from '../references-to.ts'
import type {InteractionDocument, LocalizedString} from '../types.ts'

type Words = Parameters<typeof localized>[0]
/** Hours by source: the shortest and the longest it names. */
type Intervals = Record<string, readonly [min: number, max: number]>

/** Magnesium and something else taken together, with what each source says of the time between them. */
export const interaction = (
  key: string,
  severity: InteractionDocument['severity'],
  words: {group: Words; effect: Words | LocalizedString; advice: Words | LocalizedString},
  intervals: Intervals = {},
): InteractionDocument => ({
  _id: `interaction-${key}`,
  _type: 'interaction',
  key,
  group: localized(words.group),
  effect: inAll(words.effect),
  advice: inAll(words.advice),
  severity,
  intervals: Object.entries(intervals).map(([source, [hoursMin, hoursMax]]) => ({
    _key: source,
    hoursMin,
    hoursMax,
    source: referenceTo(`source-${source}`),
  })),
})

const inAll = (words: Words | LocalizedString) => (Array.isArray(words) ? words : localized(words))

/** What is said of most of them. */
export const takeApart = localized({
  de: 'Zeitversetzt einnehmen; in der Apotheke nach dem passenden Abstand fragen.',
  fr: 'Les prendre à distance l’un de l’autre ; demander en pharmacie quel intervalle convient.',
  it: 'Assumerli a distanza di tempo; chiedere in farmacia quale intervallo è adatto.',
  en: 'Take them at different times; ask in a pharmacy which interval is right.',
  es: 'Tómelos a horas distintas; pregunte en la farmacia qué intervalo conviene.',
  pl: 'Przyjmować o różnych porach; o właściwy odstęp zapytać w aptece.',
})
