import {bundleOfVersion, publishedId, releaseDocumentId} from '../engine/document-id.ts'
import type {Doc} from '../engine/types.ts'
import type {Store} from '../store/store.ts'

/**
 * The last state of a version that went with the publication of its release carries the revision that
 * publication made: reverting a release looks for what was before it.
 */
export function withPublication(version: Doc, history: Store['history']): Doc {
  const bundle = bundleOfVersion(version._id)
  const end = bundle === null ? null : history.lastEndOf(version._id)
  const isThere = history.existsAt(version._id, Number.MAX_SAFE_INTEGER)
  if (bundle === null || end === null || isThere) return version
  const touched = history.documents(end).map(({id}) => id)
  const isPublication =
    touched.includes(releaseDocumentId(bundle)) && touched.includes(publishedId(version._id))
  return isPublication ? {...version, _rev: history.transactionId(end)} : version
}
