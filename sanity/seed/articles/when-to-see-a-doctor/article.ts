import {referencesTo} from '../../references-to.ts'
import type {ArticleDocument} from '../../types.ts'

/** Leads to no product: whoever has one of these signs should see a doctor, and buy nothing. */
export const article: ArticleDocument = {
  _id: 'article-when-to-see-a-doctor',
  _type: 'article',
  key: 'when-to-see-a-doctor',
  internalName: 'When to see a doctor (demo)',
  topicClass: 'symptom',
  kind: 'condition',
  evidence: referencesTo(['evidenceStatement-magnesium-older-adults']),
  relatedProducts: [],
}
