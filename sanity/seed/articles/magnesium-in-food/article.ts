import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** Nutrition: it names no disease and promises nothing, so that it may lead to food supplements. */
export const article: ArticleDocument = {
  _id: 'article-magnesium-in-food',
  _type: 'article',
  key: 'magnesium-in-food',
  internalName: 'Magnesium in food (demo)',
  topicClass: 'nutrition',
  kind: 'explainer',
  evidence: [],
  relatedProducts: referencesTo(['product-balance-125', 'product-effervescent-365-orange']),
}
