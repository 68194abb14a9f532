import type {Doc} from '../types.ts'

/** A complete stored document; `fields` overrides anything. */
export const makeDocument = (_id: string, fields: Record<string, unknown> = {}): Doc => ({
  _id,
  _type: 'note',
  _rev: 'rev-0',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...fields,
})

/** Finds stored documents by id, as a store would. */
export function storeOf(...docs: Doc[]) {
  const byId = new Map(docs.map((doc) => [doc._id, doc]))
  return (id: string): Doc | null => byId.get(id) ?? null
}
