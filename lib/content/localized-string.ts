import {z} from 'zod'
import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import {spelledFor} from '#lib/i18n/spelling.ts'

/** A short fact that is the same everywhere but for its words: one value a language. */
export const LocalizedString = z.array(z.object({language: z.string(), value: z.string()}))
export type LocalizedString = z.infer<typeof LocalizedString>

/** The words for a locale, or null: a fact is left out rather than shown in another language. */
export function inLocale(words: LocalizedString | null, locale: Locale): string | null {
  const found = words?.find(({language}) => language === languageOf(locale))
  return found ? spelledFor(found.value, locale) : null
}
