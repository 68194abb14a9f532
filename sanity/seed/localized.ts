import type {Language} from '#lib/i18n/locales.ts'
import type {LocalizedString} from './types.ts'

const SEED_LANGUAGES = ['de', 'fr', 'it', 'en', 'es', 'pl'] as const satisfies readonly Language[]

/** A string in the six languages of the portal, as the Studio stores it. */
export const localized = (
  words: Record<(typeof SEED_LANGUAGES)[number], string>,
): LocalizedString =>
  SEED_LANGUAGES.map((language) => ({
    _key: language,
    _type: 'localizedStringValue',
    language,
    value: words[language],
  }))
