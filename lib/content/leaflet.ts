import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import type {Locale} from '#lib/i18n/locales.ts'
import {asksForEmergency, withEmergency} from './emergency.ts'
import {TextBlock} from './portable-text.ts'
import {read} from './read.ts'

export const LEAFLETS_QUERY = defineQuery(`
  *[
    _type == "leaflet" && productMarket._ref == $status && locale == $locale && defined(version) && defined(validFrom)
  ] | order(validFrom asc, version asc) {
    _id, _type, version, validFrom, changes, isUncheckedTranslation,
    "emergency": productMarket->market->emergency,
    sections[]{
      _key, code, title,
      content[]{
        _key, _type, style, listItem, level,
        children[]{_key, _type, text, marks},
        markDefs[]{_key, _type, href}
      }
    }
  }
`)

const Section = z.object({
  _key: z.string(),
  /** The number of the section in the template of the European Medicines Agency. */
  code: z.enum(['1', '2', '3', '4', '5', '6']),
  title: z.string(),
  content: z.array(TextBlock),
})
export type LeafletSection = z.infer<typeof Section>

export const Leaflet = z
  .object({
    _id: z.string(),
    _type: z.string(),
    version: z.number().int(),
    validFrom: z.iso.date(),
    changes: z.string().nullable(),
    isUncheckedTranslation: z.boolean().nullable().transform(Boolean),
    emergency: z.string().nullable(),
    sections: z.array(Section),
  })
  .refine(({emergency, sections}) => emergency !== null || !asksForEmergency(sections), {
    path: ['emergency'],
    error: 'the market has no emergency number to fill in',
  })
  .transform(({emergency, ...leaflet}) => withEmergency(leaflet, emergency ?? ''))
export type Leaflet = z.infer<typeof Leaflet>

/** Every version of a product's leaflet in a locale, in the order in which they come into force. */
export const getLeaflets = (status: string, locale: Locale) =>
  read(LEAFLETS_QUERY, z.array(Leaflet), {status, locale})
