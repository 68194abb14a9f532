import {referencesTo, referenceTo} from '../../references-to.ts'
import type {ArticleTextDocument} from '../../types.ts'
import {article} from './article.ts'

type Words = Omit<
  ArticleTextDocument,
  | '_id'
  | '_type'
  | 'article'
  | 'slug'
  | 'formerSlugs'
  | 'lastReviewed'
  | 'nextReview'
  | 'references'
> & {slug: string}

/** One language of the article; dates and references are the same in all of them. */
export const articleText = ({slug, ...words}: Words): ArticleTextDocument => ({
  _id: `articleText-${article.key}-${words.locale}`,
  _type: 'articleText',
  article: referenceTo(article._id),
  slug: {_type: 'slug', current: slug},
  formerSlugs: [],
  lastReviewed: '2026-11-02',
  nextReview: '2027-11-02',
  references: referencesTo([
    'source-directive-2001-83',
    'source-directive-2002-46',
    'source-regulation-1169-2011',
    'source-regulation-1924-2006',
    'source-regulation-432-2012',
    'source-bfr-magnesium-2017',
    'source-capsules-300-bulgaria',
    'source-liquid-300-germany',
    'source-nemv-de',
    'source-nemv-at',
    'source-vnem-ch',
    'source-food-supplements-england-2003',
    'source-decret-2006-352',
    'source-decreto-169-2004',
    'source-real-decreto-1487-2009',
    'source-rozporzadzenie-suplementy-2007',
  ]),
  ...words,
})
