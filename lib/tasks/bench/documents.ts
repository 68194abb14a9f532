import {publicLocales} from '#lib/i18n/locales.ts'

/** Made-up content of the shape of ours: one article in ten has words in each of ten locales. */

export type BenchDocument = {_id: string; _type: string; [field: string]: unknown}

const paragraph = (number: number) => ({
  _key: `p${number}`,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [
    {
      _key: 's',
      _type: 'span',
      marks: [],
      text: `Sentence ${number} about muscles and salts. `.repeat(6),
    },
  ],
})

const body = Array.from({length: 8}, (_, number) => paragraph(number))

/** `count` documents in an order in which each refers only to earlier ones. */
export function benchDocuments(count: number): BenchDocument[] {
  const articles = Math.ceil(count / (publicLocales.length + 1))
  const documents = Array.from({length: articles}, (_, number): BenchDocument[] => [
    {_id: `article-${number}`, _type: 'article', key: `topic-${number}`, topicClass: 'symptom'},
    ...publicLocales.map((locale) => ({
      _id: `articleText-${number}-${locale}`,
      _type: 'articleText',
      article: {_type: 'reference', _ref: `article-${number}`},
      locale,
      title: `Topic ${number} in ${locale}`,
      slug: {_type: 'slug', current: `topic-${number}`},
      lastReviewed: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
      body,
    })),
  ]).flat()
  return documents.slice(0, count)
}

/** A page's query: one document by slug and locale, what it refers to, and its translations. */
export const PAGE_QUERY = `*[_type == "articleText" && locale == $locale && slug.current == $slug][0]{
  _id, title, "slug": slug.current, lastReviewed, body,
  "article": article->{
    key, topicClass,
    "translations": *[_type == "articleText" && article._ref == ^._id]{locale, "slug": slug.current}
  }
}`

/** A list's query: the newest twenty of a locale. */
export const LIST_QUERY = `*[_type == "articleText" && locale == $locale] | order(lastReviewed desc)[0...20]{
  _id, title, "slug": slug.current
}`
