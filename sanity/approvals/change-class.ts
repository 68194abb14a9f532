import type {SanityDocumentLike, ValidationContext} from 'sanity'
import {wordsHash} from '#lib/approvals/content-hash.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {findRoot, isTextType, referenceOf} from '../translations/root.ts'
import {publishedIdOf} from '../translations/translation-record.ts'
import {DATASET, type Dataset, sourceFor} from './dataset.ts'

const REASON =
  'Other texts are translated from this one: say what kind of change this is, so that they follow.'

/**
 * Why a text may not be published without saying how grave its change is; true when it may. Asked of
 * the source of translations whose words are not those that are published.
 */
export async function changeClassProblem(
  changeClass: unknown,
  {document, getClient}: ValidationContext,
): Promise<string | true> {
  if (!document || !isTextType(document._type) || typeof changeClass === 'string') return true
  const client = getClient({apiVersion: API_VERSION})
  const id = publishedIdOf(document._id)
  const published = await client.getDocument<SanityDocumentLike>(id, {tag: 'approvals.published'})
  if (!published || wordsHash(published) === wordsHash(document)) return true
  const root = await findRoot(client, document._type, referenceOf(document))
  if (root === null) return true
  const dataset = await client.fetch<Dataset>(
    DATASET.fetch,
    {root, text: id},
    {perspective: 'raw', tag: 'approvals.source'},
  )
  const hasTranslations = dataset.texts.some(
    (text) => text._type === document._type && typeof text['translatedFrom'] === 'string',
  )
  return hasTranslations && sourceFor(dataset, document) === null ? REASON : true
}
