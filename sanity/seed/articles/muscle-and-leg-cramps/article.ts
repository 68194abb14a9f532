import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/**
 * Both products are related. Which of them a page may tease is the engine's to say: beside a
 * symptom article a food supplement is never teased.
 */
export const article: ArticleDocument = {
  _id: 'article-muscle-and-leg-cramps',
  _type: 'article',
  key: 'muscle-and-leg-cramps',
  internalName: 'Muscle and leg cramps (demo)',
  topicClass: 'symptom',
  kind: 'condition',
  evidence: referencesTo([
    'evidenceStatement-magnesium-older-adults',
    'evidenceStatement-magnesium-pregnancy',
    'evidenceStatement-stretching-at-night',
  ]),
  relatedProducts: referencesTo(['product-effervescent-365-orange', 'product-balance-125']),
}
