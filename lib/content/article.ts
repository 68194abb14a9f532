import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import type {Locale} from '#lib/i18n/locales.ts'
import {Body} from './portable-text.ts'
import {read} from './read.ts'
import {Reference} from './reference.ts'
import {TopicClass} from './topic-class.ts'

export const ARTICLE_QUERY = defineQuery(`
  *[_type == "articleText" && locale == $locale && slug.current == $slug] | order(_id asc) [0] {
    _id, _type, locale, title, standfirst, description, author, reviewNote, lastReviewed, nextReview,
    isUncheckedTranslation,
    "slug": slug.current,
    body[]{
      _key, _type,
      _type == "block" => {
        style, listItem, level,
        children[]{_key, _type, text, marks},
        markDefs[]{_key, _type, href}
      },
      _type == "redFlagBox" => {title, intro, items, action},
      _type == "evidenceBox" => {title, finding},
      _type == "selfCareSteps" => {title, steps[]{_key, text}},
      _type == "causeList" => {title, items[]{_key, cause, explanation}},
      _type == "figure" => {
        alt, caption,
        crop{top, bottom, left, right},
        hotspot{x, y, width, height},
        asset->{_id, "colour": select(metadata.isOpaque => metadata.palette.dominant.background)}
      }
    },
    "references": references[]->{_id, _type, title, authors, year, journal, doi, pmid, url},
    "article": article->{
      _id, _type, key, topicClass, evidence{direction, certainty},
      "products": coalesce(relatedProducts[]->{
        _id, key,
        "markets": *[_type == "productMarket" && references(^._id)] {
          "texts": *[_type == "productText" && locale == $locale && references(^._id)] {
            locale, displayName, summary, "slug": slug.current
          }
        }
      }, [])
    }
  }
`)

const RelatedProduct = z.object({
  _id: z.string(),
  key: z.string(),
  markets: z.array(
    z.object({
      texts: z.array(
        z.object({
          locale: z.string(),
          displayName: z.string(),
          summary: z.string().nullable(),
          slug: z.string(),
        }),
      ),
    }),
  ),
})

export const Article = z.object({
  _id: z.string(),
  _type: z.string(),
  locale: z.string(),
  title: z.string(),
  slug: z.string(),
  standfirst: z.string().nullable(),
  description: z.string().nullable(),
  body: Body.nullable().transform((body) => body ?? []),
  author: z.string().nullable(),
  reviewNote: z.string().nullable(),
  lastReviewed: z.iso.date().nullable(),
  nextReview: z.iso.date().nullable(),
  isUncheckedTranslation: z.boolean().nullable().transform(Boolean),
  references: z
    .array(Reference)
    .nullable()
    .transform((references) => references ?? []),
  article: z.object({
    _id: z.string(),
    _type: z.string(),
    key: z.string(),
    topicClass: TopicClass,
    evidence: z
      .object({
        direction: z.enum(['benefit', 'noBenefit', 'conflicting']).nullable(),
        certainty: z.enum(['high', 'moderate', 'low', 'veryLow']).nullable(),
      })
      .nullable(),
    products: z.array(RelatedProduct),
  }),
})
export type Article = z.infer<typeof Article>

/** The article at an address, with the words of its products in the same locale. */
export const getArticle = (locale: Locale, slug: string) =>
  read(ARTICLE_QUERY, Article.nullable(), {locale, slug})
