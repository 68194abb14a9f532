import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import {findRoot, findTexts, isTextType, referenceOf} from './root.ts'
import {findRecords, putRecord, recordRevision} from './stored-records.ts'
import {recordOf} from './translation-record.ts'

/**
 * Makes the record of a text's translations say what the texts themselves say. It falls behind
 * when a text is created from a list, moved to another locale or deleted. Writes only what differs.
 */
export async function keepInStep(client: SanityClient, text: SanityDocumentLike): Promise<void> {
  const type = text._type
  if (!isTextType(type)) return
  const root = await findRoot(client, type, referenceOf(text))
  if (!root) return
  const revision = await recordRevision(client, root)
  const texts = await findTexts(client, type, root)
  const stored = await findRecords(client, root, texts)
  const transaction = client.transaction()
  const differs = putRecord(transaction, recordOf(root, type, texts), stored, revision)
  if (differs) await transaction.commit({tag: 'translations.record'})
}
