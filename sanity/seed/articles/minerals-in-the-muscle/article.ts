import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** How the body works: it names no disease, so that it may lead to food supplements too. */
export const article: ArticleDocument = {
  _id: 'article-minerals-in-the-muscle',
  _type: 'article',
  key: 'minerals-in-the-muscle',
  internalName: 'Minerals in the muscle (demo)',
  topicClass: 'physiology',
  kind: 'explainer',
  evidence: [],
  relatedProducts: referencesTo(['product-effervescent-365-orange', 'product-balance-125']),
}
