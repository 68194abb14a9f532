import type {Language} from '#lib/i18n/locales.ts'
import {localized} from '../localized.ts'
import type {ClaimDocument, Verification} from '../types.ts'

type Words = Parameters<typeof localized>[0]

/** 15 % of the nutrient reference value of 375 mg: a source of magnesium. */
const SOURCE_OF_MG = 56.25

const CONDITION =
  'The claim may be used only for food which is at least a source of magnesium as referred to in the claim SOURCE OF [NAME OF VITAMIN/S] AND/OR [NAME OF MINERAL/S] as listed in the Annex to Regulation (EC) No 1924/2006.'

/** A claim of the list; `entries` are its numbers there. */
export const authorised = (key: string, entries: string, words: Words): ClaimDocument => ({
  ...claim(key, words, {
    de: 'secondary',
    en: 'verified',
    fr: 'unverified',
    it: 'unverified',
    es: 'unverified',
    pl: 'unverified',
  }),
  standing: 'authorised',
  minMgPerDay: SOURCE_OF_MG,
  legalBasis: [
    {
      _key: 'list',
      citation: `Regulation (EU) No 432/2012, Annex, magnesium, entry ID ${entries}`,
      url: 'https://eur-lex.europa.eu/eli/reg/2012/432',
      quote: CONDITION,
    },
  ],
})

/** A claim that was asked for and refused: its words are ours, and none may use them. */
export const refused = (key: string, entry: string, words: Words): ClaimDocument => ({
  ...claim(key, words, {
    de: 'unverified',
    en: 'unverified',
    fr: 'unverified',
    it: 'unverified',
    es: 'unverified',
    pl: 'unverified',
  }),
  standing: 'refused',
  minMgPerDay: 0,
  legalBasis: [
    {
      _key: 'register',
      citation: `EU Register of health claims, non-authorised, entry ID ${entry}`,
      url: 'https://food.ec.europa.eu/food-safety/labelling-and-nutrition/nutrition-and-health-claims/eu-register-health-claims_en',
    },
  ],
})

const claim = (key: string, words: Words, states: Record<keyof Words, Verification>) => {
  const text = localized(words)
  return {
    _id: `claim-${key}`,
    _type: 'claim' as const,
    key,
    text,
    verification: text.map(({language}) => ({
      _key: language,
      language,
      state: stateIn(states, language),
    })),
  }
}

const stateIn = (states: Record<keyof Words, Verification>, language: Language): Verification =>
  language === 'ar' ? 'unverified' : states[language]
