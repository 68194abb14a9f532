import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import type {Locale} from '#lib/i18n/locales.ts'
import {read} from './read.ts'

export const MOVED_QUERY = defineQuery(`
  *[_type == $type && locale == $locale && $slug in formerSlugs] | order(_id asc) [0].slug.current
`)

/** The present slug of the text that once had this one, or null. Asked only when nothing has it now. */
export const getPresentSlug = (type: 'articleText' | 'productText', locale: Locale, slug: string) =>
  read(MOVED_QUERY, z.string().nullable(), {type, locale, slug})
