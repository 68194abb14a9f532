import {z} from 'zod'
import type {Language} from '#lib/i18n/locales.ts'

/** A short fact that is the same everywhere but for its words: one value a language. */
export const LocalizedString = z.array(z.object({language: z.string(), value: z.string()}))
export type LocalizedString = z.infer<typeof LocalizedString>

/** The words in a language, or null: a fact is left out rather than shown in another language. */
export const inLanguage = (words: LocalizedString | null, language: Language) =>
  words?.find((word) => word.language === language)?.value ?? null
