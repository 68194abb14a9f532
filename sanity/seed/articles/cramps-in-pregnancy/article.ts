import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

export const article: ArticleDocument = {
  _id: 'article-cramps-in-pregnancy',
  _type: 'article',
  key: 'cramps-in-pregnancy',
  internalName: 'Cramps in pregnancy (demo)',
  topicClass: 'symptom',
  tags: ['pregnancy'],
  kind: 'condition',
  evidence: referencesTo(['evidenceStatement-magnesium-pregnancy']),
  relatedProducts: referencesTo(['product-effervescent-365-orange', 'product-balance-125']),
}
