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
    'source-de-baaij-2015',
    'source-efsa-magnesium-2015',
    'source-efsa-calcium-2015',
    'source-efsa-potassium-2016',
    'source-efsa-sodium-2019',
    'source-efsa-claims-2009',
  ]),
  ...words,
})
