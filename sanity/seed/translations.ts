import {
  recordOf,
  type TextType,
  type TranslationRecord,
} from '../translations/translation-record.ts'
import type {SeedDocument} from './types.ts'

/** What the Studio's translations menu reads: one record for each article and product with words. */
export const translationRecords = (documents: readonly SeedDocument[]): TranslationRecord[] => [
  ...recordsFor(
    'articleText',
    documents,
    ({_id}, text) => text._type === 'articleText' && text.article._ref === _id,
  ),
  ...recordsFor(
    'productText',
    documents,
    ({_id}, text) =>
      text._type === 'productText' && statusOf(documents, text.productMarket._ref) === _id,
  ),
]

type Belongs = (root: SeedDocument, text: SeedDocument) => boolean

const ROOT_TYPES = {articleText: 'article', productText: 'product'} as const

const recordsFor = (type: TextType, documents: readonly SeedDocument[], belongs: Belongs) =>
  documents
    .filter(({_type}) => _type === ROOT_TYPES[type])
    .map((root) => {
      const texts = documents.flatMap((text) =>
        'locale' in text && belongs(root, text) ? [{_id: text._id, locale: text.locale}] : [],
      )
      return recordOf(root._id, type, texts)
    })

function statusOf(documents: readonly SeedDocument[], id: string): string | undefined {
  const status = documents.find(({_id}) => _id === id)
  return status?._type === 'productMarket' ? status.product._ref : undefined
}
