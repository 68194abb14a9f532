import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** On taking medicines apart. Intervals differ by source; each stands beside its own. */
export const article: ArticleDocument = {
  _id: 'article-medicines-and-magnesium',
  _type: 'article',
  key: 'medicines-and-magnesium',
  internalName: 'Medicines and magnesium (demo)',
  topicClass: 'lifestyle',
  kind: 'explainer',
  evidence: [],
  relatedProducts: referencesTo([
    'product-effervescent-365-orange',
    'product-powder-486-orange-mango',
    'product-balance-125',
  ]),
}
