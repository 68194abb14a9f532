import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import type {Locale} from '#lib/i18n/locales.ts'
import {read} from './read.ts'

export const SOURCES_QUERY = defineQuery(`
  *[_type == "source" && _id in *[_type == "articleText" && locale == $locale].references[]._ref]
    | order(authors asc, year desc) {
    _id, _type, kind, title, authors, year, journal, doi, pmid, url,
    "citedBy": *[_type == "articleText" && locale == $locale && references(^._id)].article->key
  }
`)

const Source = z.object({
  _id: z.string(),
  _type: z.string(),
  kind: z.enum(['journal', 'guideline', 'label', 'law', 'web']),
  title: z.string(),
  authors: z.string().nullable(),
  year: z.number().nullable(),
  journal: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  url: z.string().nullable(),
  /** The keys of the articles that cite it. */
  citedBy: z.array(z.string()),
})
export type CitedSource = z.infer<typeof Source>

/** Every source that the articles of a locale cite. */
export const getSources = (locale: Locale) => read(SOURCES_QUERY, z.array(Source), {locale})
