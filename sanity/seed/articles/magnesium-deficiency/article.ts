import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** A lack is an illness: beside it no food supplement is teased, whatever is related. */
export const article: ArticleDocument = {
  _id: 'article-magnesium-deficiency',
  _type: 'article',
  key: 'magnesium-deficiency',
  internalName: 'Magnesium deficiency (demo)',
  topicClass: 'disease',
  kind: 'condition',
  evidence: referencesTo(['evidenceStatement-magnesium-older-adults']),
  relatedProducts: referencesTo([
    'product-effervescent-243-lemon',
    'product-effervescent-365-orange',
  ]),
}
