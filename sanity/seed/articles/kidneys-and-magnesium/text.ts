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
    'source-van-de-wal-visscher-2018',
    'source-cunningham-2012',
    'source-jahnen-dechent-2012',
    'source-touyz-2024',
    'source-kdigo-ckd-2024',
    'source-rote-liste-m3',
  ]),
  ...words,
})
