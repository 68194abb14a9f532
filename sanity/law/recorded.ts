import {warningUsesAfter} from '#lib/rotation/warning-uses.ts'
import type {Stored} from './perspective.ts'

/**
 * The documents as a publication leaves them: where warnings take turns it records, in the same
 * transaction, the warning of each advertisement that it makes.
 *
 * @param documents as they are to be published
 * @param ids of those that are published now
 */
export function withRecordedWarnings(
  documents: readonly Stored[],
  before: readonly Stored[],
  ids: ReadonlySet<string>,
  now: Date,
): Stored[] {
  const find = (all: readonly Stored[], id: string) => all.find(({_id}) => _id === id) ?? null
  const changes = [...ids].map((id) => ({
    id,
    before: find(before, id),
    after: find(documents, id),
  }))
  const uses = warningUsesAfter(
    changes,
    {
      get: (id) => find(documents, id),
      ofType: (type) => documents.filter(({_type}) => _type === type),
    },
    {now: now.toISOString(), newId: () => crypto.randomUUID()},
  )
  return [...documents, ...uses.map((use) => ({...use}))]
}
