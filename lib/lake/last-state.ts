import type {Doc} from './engine/types.ts'
import type {DocumentMemory} from './document-memory.ts'
import type {Store} from './store/store.ts'

/** A document as it is or, when it is gone, as it was before; null when there never was one. */
export function lastState(
  id: string,
  {store: {history}, memory}: {store: Store; memory: DocumentMemory},
): Doc | null {
  const now = memory.get(id)
  if (now) return now
  const end = history.lastEndOf(id)
  return end === null ? null : history.stateAt(id, end - 1)
}
