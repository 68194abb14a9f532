import {publicLocales} from '#lib/i18n/locales.ts'

/** What the site and the Studio ask, each time for another document or list. */
export type BenchQuery = {
  perspective: 'published' | 'drafts'
  query: string
  /** @param turn counts up from 0; `families` is how many there are to ask for */
  params: (turn: number, families: number) => Record<string, string>
  /** False where no index can answer alone: the words of every candidate are read. */
  isIndexed: boolean
}

// A step that meets every family before it meets one twice.
const nth = (turn: number, families: number) => (turn * 7919) % families
const locale = (turn: number) => publicLocales[turn % publicLocales.length] ?? 'de-DE'

export const QUERIES = {
  /** A page: one document by slug and locale, what it refers to, its translations and products. */
  page: {
    perspective: 'published',
    query: `*[_type == "articleText" && locale == $locale && slug.current == $slug] | order(_id asc) [0] {
      locale, title, standfirst, lastReviewed, "slug": slug.current,
      body[]{_key, _type, _type == "block" => {style, listItem, level, children[]{_key, _type, text, marks}, markDefs}},
      "article": article->{
        key, topicClass,
        "translations": *[_type == "articleText" && references(^._id)] | order(locale asc) {
          locale, title, "slug": slug.current
        },
        "products": coalesce(relatedProducts[]->{
          key,
          "markets": *[_type == "productMarket" && references(^._id)] {
            legalStatus, market,
            "texts": *[_type == "productText" && references(^._id)] | order(locale asc) {
              locale, displayName, summary, "slug": slug.current
            }
          }
        }, [])
      }
    }`,
    params: (turn, families) => ({
      locale: locale(turn),
      slug: `topic-${nth(turn, families)}`,
    }),
    isIndexed: true,
  },
  /** The newest twenty of a locale. */
  listing: {
    perspective: 'published',
    query: `*[_type == "articleText" && locale == $locale] | order(lastReviewed desc)[0...20]{
      _id, title, "slug": slug.current, "topic": article->topicClass
    }`,
    params: (turn) => ({locale: locale(turn)}),
    isIndexed: true,
  },
  byId: {
    perspective: 'published',
    query: '*[_id == $id][0]{_id, title, locale, "key": article->key}',
    params: (turn, families) => ({id: `articleText-${nth(turn, families)}-${locale(turn)}`}),
    isIndexed: true,
  },
  references: {
    perspective: 'published',
    query: '*[references($id)]{_id, _type, locale}',
    params: (turn, families) => ({id: `product-${nth(turn, families)}`}),
    isIndexed: true,
  },
  count: {
    perspective: 'published',
    query: 'count(*[_type == $type && locale == $locale])',
    params: (turn) => ({
      type: turn % 2 === 0 ? 'articleText' : 'productText',
      locale: locale(turn),
    }),
    isIndexed: true,
  },
  /** A list in the Studio: all of a type, the last edited first, drafts in front. */
  studioList: {
    perspective: 'drafts',
    query: `*[_type == $type] | order(_updatedAt desc, _id asc)[0...100]{_id, _type, _originalId, title}`,
    params: (turn) => ({
      type: ['articleText', 'productText', 'productMarket'][turn % 3] ?? 'articleText',
    }),
    isIndexed: true,
  },
  drafts: {
    perspective: 'drafts',
    query:
      '*[_type == "articleText" && references($id)] | order(locale asc){_id, _originalId, title}',
    params: (turn, families) => ({id: `article-${nth(turn, families)}`}),
    isIndexed: true,
  },
  search: {
    perspective: 'published',
    query:
      '*[_type == "articleText" && locale == $locale && @ match text::query($words)][0...20]{_id, title}',
    params: (turn, families) => ({locale: locale(turn), words: `topic ${nth(turn, families)}`}),
    isIndexed: false,
  },
} as const satisfies Record<string, BenchQuery>

export type QueryName = keyof typeof QUERIES
