import {z} from 'zod'
import {LANGUAGES} from '#lib/i18n/locales.ts'
import {LocalizedString} from './localized-string.ts'

/** A health claim in the words of the law, with how sure we are of them in each language. */
export const CLAIM = `
  _id, _type, key, standing,
  "text": coalesce(text[defined(value)]{language, value}, []),
  "verification": coalesce(verification[defined(state)]{language, state}, []),
  "legalBasis": coalesce(legalBasis[]{citation, url}, [])
`

export const Claim = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  standing: z.enum(['authorised', 'refused']),
  text: LocalizedString,
  verification: z.array(
    z.object({language: z.enum(LANGUAGES), state: z.enum(['verified', 'secondary', 'unverified'])}),
  ),
  legalBasis: z.array(z.object({citation: z.string(), url: z.string().nullable()})),
})
export type Claim = z.infer<typeof Claim>

/** How sure we are of a claim's words in a language: not at all where nobody has said. */
export const verificationOf = ({verification}: Claim, language: string) =>
  verification.find((checked) => checked.language === language)?.state ?? 'unverified'
