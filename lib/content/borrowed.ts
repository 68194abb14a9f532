import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import type {Locale} from '#lib/i18n/locales.ts'
import {read} from './read.ts'

export const BORROWED_QUERY = defineQuery(`
  *[_type == "articleText" && slug.current == $slug && locale != $locale
    && !(article._ref in *[_type == "articleText" && locale == $locale].article._ref)]
  | order(_id asc) {locale}
`)

const Borrowed = z.array(z.object({locale: z.string()}))

/**
 * Texts with this slug in other locales, of articles that have no text in this one: whose words a page
 * may show in the place of its own. Asked only when the locale has nothing at the slug.
 */
export const getBorrowed = (locale: Locale, slug: string) =>
  read(BORROWED_QUERY, Borrowed, {locale, slug})
