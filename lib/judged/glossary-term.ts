import {defineQuery} from 'groq'
import {z} from 'zod'
import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import {spelledFor} from '#lib/i18n/spelling.ts'

/** A term of the glossary as the dataset has it: for its page, and for what the law asks of that. */

export const GLOSSARY_TERM = `
  _id, _type, key,
  term[]{_key, language, value},
  definition[]{_key, language, value},
  checkedLanguages
`

export const GLOSSARY_QUERY = defineQuery(
  `*[_type == "glossaryTerm"] | order(key asc) {${GLOSSARY_TERM}}`,
)

const Words = z.array(z.object({_key: z.string(), language: z.string(), value: z.string()}))

export const GlossaryTerm = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  term: Words,
  definition: Words,
  checkedLanguages: z
    .array(z.string())
    .nullable()
    .transform((languages) => languages ?? []),
})
export type GlossaryTerm = z.infer<typeof GlossaryTerm>

/** A term as a locale reads it. */
export type Entry = {
  term: GlossaryTerm
  name: string
  definition: string
  /** Nobody who speaks the language has read it. */
  isUnchecked: boolean
}

/** Null where a language has no words for it, or, outside a demonstration, none that were checked. */
export function entryIn(
  term: GlossaryTerm,
  locale: Locale,
  {isDemo}: {isDemo: boolean},
): Entry | null {
  const language = languageOf(locale)
  const name = term.term.find((words) => words.language === language)?.value
  const definition = term.definition.find((words) => words.language === language)?.value
  const isUnchecked = !term.checkedLanguages.includes(language)
  if (!name || !definition || (isUnchecked && !isDemo)) return null
  return {
    term,
    name: spelledFor(name, locale),
    definition: spelledFor(definition, locale),
    isUnchecked,
  }
}

export const entriesIn = (
  terms: readonly GlossaryTerm[],
  locale: Locale,
  mode: {isDemo: boolean},
): Entry[] => terms.flatMap((term) => entryIn(term, locale, mode) ?? [])
