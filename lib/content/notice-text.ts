import {defineQuery} from 'groq'
import {z} from 'zod'
import {LANGUAGES, MARKETS} from '#lib/i18n/locales.ts'

/** What is asked of a notice's text. */
export const NOTICE_TEXT = `
  _id, _type, key, kind, "market": market->code, language, heading, text, duty, mustBeVerbatim, verification,
  "legalBasis": coalesce(legalBasis[]{citation, url}, []),
  validFrom, validTo, version, rotationGroup, rotationOrder
`

/** A notice's text as the dataset has it: read by the site and, with drafts in it, by the Studio. */
export const NOTICE_TEXTS_QUERY = defineQuery(`
  *[_type == "disclaimer"] | order(key asc, version desc) {${NOTICE_TEXT}}
`)

export const NoticeText = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  kind: z.enum(['statutory', 'customary', 'advisory', 'medical']),
  market: z.enum(MARKETS),
  language: z.enum(LANGUAGES),
  heading: z.string(),
  text: z.string(),
  /** What the law requires, where it fixes a duty and no sentence. */
  duty: z.string().nullable(),
  mustBeVerbatim: z.boolean().nullable().transform(Boolean),
  verification: z.enum(['verified', 'secondary', 'unverified']),
  legalBasis: z.array(z.object({citation: z.string(), url: z.string().nullable()})).readonly(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  version: z.number().int(),
  /** The group with whose notices it takes turns, and its place among them. */
  rotationGroup: z.string().nullable(),
  rotationOrder: z.number().nullable(),
})

export type NoticeText = z.infer<typeof NoticeText>
