import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {LANGUAGES} from '#lib/i18n/locales.ts'
import {read} from './read.ts'

export const CLAIMS_QUERY = defineQuery(`
  *[_type == "claim"] | order(key asc) {
    _id, _type, key, standing,
    "words": coalesce(text[defined(value)]{language, value}, []),
    "verification": coalesce(verification[defined(state)]{language, state}, []),
    "legalBasis": coalesce(legalBasis[]{citation, url}, [])
  }
`)

export const Claim = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  standing: z.enum(['authorised', 'refused']),
  words: z.array(z.object({language: z.enum(LANGUAGES), value: z.string()})),
  verification: z.array(
    z.object({
      language: z.enum(LANGUAGES),
      state: z.enum(['verified', 'secondary', 'unverified']),
    }),
  ),
  legalBasis: z.array(z.object({citation: z.string(), url: z.string().nullable()})),
})
export type Claim = z.infer<typeof Claim>

/** Every health claim the Union has authorised or refused, with how its words were checked. */
export const getClaims = () => read(CLAIMS_QUERY, z.array(Claim))
