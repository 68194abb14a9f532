import type {SanityClient, SanityDocumentLike} from 'sanity'
import {publicLocales} from '#lib/i18n/locales.ts'
import type {TextType} from './translation-record.ts'

/** How each type of text leads to its root, the document that all its translations share. */
const TO_ROOT: Record<TextType, string> = {
  articleText: 'article._ref',
  productText: 'productMarket->product._ref',
  questionText: 'question._ref',
}

export const TEXT_TYPES: TextType[] = ['articleText', 'productText', 'questionText']

export const isTextType = (type: string): type is TextType => type in TO_ROOT

/** The field in which a text refers to its root, or to what leads there. */
const PARENT: Record<TextType, string> = {
  articleText: 'article',
  productText: 'productMarket',
  questionText: 'question',
}

/** What a text refers to on the way to its root: an article, a question, or a product in a market. */
export const referenceOf = (text: SanityDocumentLike): string | null =>
  isTextType(text._type) ? referenceIn(text[PARENT[text._type]]) : null

/** The published id of the article, product or question behind such a reference; null where there is none. */
export async function findRoot(client: SanityClient, type: TextType, reference: string | null) {
  if (type !== 'productText' || reference === null) return reference
  return client.fetch<string | null>(
    '*[_id == $status][0].product._ref',
    {status: reference},
    {perspective: 'drafts', tag: 'translations.root'},
  )
}

/** A text as it is stored: published, a draft, or a version in a release. */
export type StoredText = {_id: string; locale: string}

/** Every stored text of a root in the locales of the site; for its parameters see `findTexts`. */
export const storedTextsQuery = (type: TextType) =>
  `*[_type == $type && ${TO_ROOT[type]} == $root && locale in $locales] | order(_id asc) {_id, locale}`

export const findTexts = (client: SanityClient, type: TextType, root: string) =>
  client.fetch<StoredText[]>(
    storedTextsQuery(type),
    {type, root, locales: publicLocales},
    {perspective: 'raw', tag: 'translations.texts'},
  )

const referenceIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
    ? value._ref
    : null
