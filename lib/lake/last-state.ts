import {rewind} from './engine/rewind.ts'
import type {Doc} from './engine/types.ts'
import type {DocumentMemory} from './document-memory.ts'
import type {Store} from './store/store.ts'

/** A document as it is or, when it is gone, as it was before; null when there never was one. */
export function lastState(
  id: string,
  {store, memory}: {store: Store; memory: DocumentMemory},
): Doc | null {
  const now = memory.get(id)
  if (now) return now
  const changes = store.history
    .of([id])
    .toReversed()
    .flatMap(({timestamp, documents}) =>
      documents.filter((document) => document.id === id).map(({revert}) => ({timestamp, revert})),
    )
  return rewind(now, changes, (state) => state !== null)
}
