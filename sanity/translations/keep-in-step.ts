import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import {findRoot, findTexts, isTextType} from './root.ts'
import {findRecords, putRecord} from './stored-records.ts'
import {recordOf} from './translation-record.ts'

/**
 * Makes the record of a text's translations say what the texts themselves say. It falls behind
 * when a text is created from a list, moved to another locale or deleted. Writes only what differs.
 */
export async function keepInStep(client: SanityClient, text: SanityDocumentLike): Promise<void> {
  const root = isTextType(text._type) ? await findRoot(client, text) : null
  if (!root || !isTextType(text._type)) return
  const texts = await findTexts(client, text._type, root)
  const stored = await findRecords(
    client,
    root,
    texts.map(({id}) => id),
  )
  const transaction = client.transaction()
  const differs = putRecord(transaction, recordOf(root, text._type, texts), stored)
  if (differs) await transaction.commit({tag: 'translations.record'})
}
