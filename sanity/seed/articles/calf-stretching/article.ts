import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** Leads to no product: whoever stretches needs none. */
export const article: ArticleDocument = {
  _id: 'article-calf-stretching',
  _type: 'article',
  key: 'calf-stretching',
  internalName: 'Stretching the calf (demo)',
  topicClass: 'lifestyle',
  kind: 'howto',
  evidence: referencesTo(['evidenceStatement-stretching-at-night']),
  relatedProducts: [],
}
