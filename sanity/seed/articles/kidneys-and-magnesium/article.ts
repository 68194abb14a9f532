import type {ArticleDocument} from '../../types.ts'

/** On an illness in which magnesium can do harm: what studies say of magnesium as a remedy is beside the point. */
export const article: ArticleDocument = {
  _id: 'article-kidneys-and-magnesium',
  _type: 'article',
  key: 'kidneys-and-magnesium',
  internalName: 'Kidneys and magnesium (demo)',
  topicClass: 'disease',
  kind: 'explainer',
  evidence: [],
  relatedProducts: [],
}
