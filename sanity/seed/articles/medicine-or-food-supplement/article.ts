import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** On reading packs of both kinds: it names no disease, so that it may lead to either. */
export const article: ArticleDocument = {
  _id: 'article-medicine-or-food-supplement',
  _type: 'article',
  key: 'medicine-or-food-supplement',
  internalName: 'Medicine or food supplement (demo)',
  topicClass: 'lifestyle',
  kind: 'explainer',
  evidence: [],
  relatedProducts: referencesTo([
    'product-effervescent-243-lemon',
    'product-capsules-300',
    'product-balance-125',
  ]),
}
