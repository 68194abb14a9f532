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
    'source-rote-liste-m3',
    'source-label-magnesium-citrate-486',
    'source-pta-forum-2018',
    'source-emc-2678',
    'source-emc-4841',
    'source-ods-magnesium',
    'source-jonklaas-2014',
    'source-nix-1989',
    'source-alendronic-acid-leaflet',
    'source-fda-ppi-2011',
    'source-touyz-2024',
  ]),
  ...words,
})
