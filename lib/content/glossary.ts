import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import type {Locale} from '#lib/i18n/locales.ts'
import {GLOSSARY_QUERY, GlossaryTerm} from '#lib/judged/glossary-term.ts'
import {fitting} from './fitting.ts'
import {read, readPublished} from './read.ts'
import {unfitIn} from './unfit.ts'

/** Every term with its words in all languages; one that does not fit is left out. */
export const getGlossary = () => read(GLOSSARY_QUERY, fitting(GlossaryTerm))

/** Those left out, each with where it does not fit. */
export const getUnfitTerms = () => readPublished(GLOSSARY_QUERY, unfitIn(GlossaryTerm))

export const TERM_USES_QUERY = defineQuery(`
  *[_type == "glossaryTerm"] {
    _id,
    "articles": *[_type == "articleText" && locale == $locale && references(^._id)].article._ref
  }
`)

const TermUses = z.array(z.object({_id: z.string(), articles: z.array(z.string())}))

/** The ids of the articles whose words in a locale lead to each term. */
export const getTermUses = (locale: Locale) => read(TERM_USES_QUERY, TermUses, {locale})
