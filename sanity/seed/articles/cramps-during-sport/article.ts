import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

export const article: ArticleDocument = {
  _id: 'article-cramps-during-sport',
  _type: 'article',
  key: 'cramps-during-sport',
  internalName: 'Cramps during sport (demo)',
  topicClass: 'symptom',
  kind: 'condition',
  evidence: referencesTo(['evidenceStatement-minerals-during-sport']),
  relatedProducts: referencesTo(['product-effervescent-365-orange', 'product-balance-125']),
}
