import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

export const article: ArticleDocument = {
  _id: 'article-night-cramps-in-older-adults',
  _type: 'article',
  key: 'night-cramps-in-older-adults',
  internalName: 'Night cramps in older adults (demo)',
  topicClass: 'symptom',
  kind: 'condition',
  evidence: referencesTo([
    'evidenceStatement-magnesium-older-adults',
    'evidenceStatement-stretching-at-night',
  ]),
  relatedProducts: referencesTo(['product-effervescent-365-orange', 'product-balance-125']),
}
