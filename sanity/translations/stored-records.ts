import type {SanityClient, Transaction} from '@sanity/client'
import {
  leadsAlike,
  publishedIdOf,
  recordId,
  type TextOfRoot,
  type TranslationRecord,
} from './translation-record.ts'

type StoredRecord = TranslationRecord & {_rev: string}

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
 * the record since it was read. Answers whether there was anything to do.
 */
export function putRecord(
  transaction: Transaction,
  record: TranslationRecord,
  stored: readonly StoredRecord[],
): boolean {
  const present = stored.find(({_id}) => _id === record._id)
  const others = stored.filter((other) => other !== present)
  for (const {_id} of others) transaction.delete(_id)
  if (!present) transaction.create(record)
  else if (!leadsAlike(present, record)) {
    const {schemaTypes, translations} = record
    transaction.patch(present._id, {
      set: {schemaTypes, translations},
      ifRevisionID: present._rev,
    })
  } else return others.length > 0
  return true
}
