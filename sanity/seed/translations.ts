import {
  recordOf,
  type TextType,
  type TranslationRecord,
} from '../translations/translation-record.ts'
import type {SeedDocument} from './types.ts'

/** What the Studio's translations menu reads: one record for each article, product and question with words. */
export const translationRecords = (documents: readonly SeedDocument[]): TranslationRecord[] => [
  ...recordsFor('articleText', documents),
  ...recordsFor('productText', documents),
  ...recordsFor('questionText', documents),
]

/** The id of the article, product or question that a text is about. */
export function rootIn(documents: readonly SeedDocument[], text: SeedDocument): string | undefined {
  if (text._type === 'articleText') return text.article._ref
  if (text._type === 'questionText') return text.question._ref
  if (text._type !== 'productText') return undefined
  const status = documents.find(({_id}) => _id === text.productMarket._ref)
  return status?._type === 'productMarket' ? status.product._ref : undefined
}

const ROOT_TYPES = {
  articleText: 'article',
  productText: 'product',
  questionText: 'question',
} as const

const recordsFor = (type: TextType, documents: readonly SeedDocument[]) =>
  documents
    .filter(({_type}) => _type === ROOT_TYPES[type])
    .map((root) => {
      const texts = documents.flatMap((text) =>
        'locale' in text && text._type === type && rootIn(documents, text) === root._id
          ? [{_id: text._id, locale: text.locale}]
          : [],
      )
      return recordOf(root._id, type, texts)
    })
