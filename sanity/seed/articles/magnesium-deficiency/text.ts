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
    'source-arnaud-2008',
    'source-workinger-2018',
    'source-touyz-2024',
    'source-jahnen-dechent-2012',
    'source-fda-ppi-2011',
    'source-rabbitt-2016',
    'source-garrison-2020',
  ]),
  ...words,
})
