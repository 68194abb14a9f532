import type {SanityClient, Transaction} from '@sanity/client'
import {
  leadsAlike,
  publishedIdOf,
  recordId,
  type TextOfRoot,
  type TranslationRecord,
} from './translation-record.ts'

type StoredRecord = TranslationRecord & {_rev: string}

/**
 * The revision of a root's record, or null without one. Read it before the texts that go into the
 * record: then no text that is made in between can be left out of it.
 */
export const recordRevision = (client: SanityClient, root: string) =>
  client.fetch<string | null>(
    '*[_id == $record][0]._rev',
    {record: recordId(root)},
    {perspective: 'raw', tag: 'translations.revision'},
  )

/** The records that speak of a root or of one of its texts; there should be one. */
export const findRecords = (client: SanityClient, root: string, texts: readonly TextOfRoot[]) =>
  client.fetch<StoredRecord[]>(
    `*[_type == "translation.metadata" && (_id == $record || references($ids))] | order(_id asc) {
      _id, _rev, _type, schemaTypes, "translations": coalesce(translations, [])
    }`,
    {record: recordId(root), ids: texts.map(({_id}) => publishedIdOf(_id))},
    {perspective: 'raw', tag: 'translations.records'},
  )

/**
 * Adds to a transaction what makes `record` the only one: it fails when another editor changed
 * the record since `revision` was read. Answers whether there was anything to do.
 */
export function putRecord(
  transaction: Transaction,
  record: TranslationRecord,
  stored: readonly StoredRecord[],
  revision: string | null,
): boolean {
  const present = stored.find(({_id}) => _id === record._id)
  const others = stored.filter((other) => other !== present)
  for (const {_id} of others) transaction.delete(_id)
  if (present?._rev === revision && leadsAlike(present, record)) return others.length > 0
  const {schemaTypes, translations} = record
  if (revision === null) transaction.create(record)
  else transaction.patch(record._id, {set: {schemaTypes, translations}, ifRevisionID: revision})
  return true
}
