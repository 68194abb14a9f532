import {bundleOfVersion, publishedId, releaseDocumentId} from '../engine/document-id.ts'
import type {Doc} from '../engine/types.ts'
import type {PastTransaction} from '../store/history.ts'

/**
 * The last state of a version that went with the publication of its release carries the revision that
 * publication made: reverting a release looks for what was before it.
 */
export function withPublication(version: Doc, past: readonly PastTransaction[]): Doc {
  const bundle = bundleOfVersion(version._id)
  const last = past.at(-1)
  if (bundle === null || !last) return version
  const touched = new Map(last.documents.map((document) => [document.id, document]))
  const isGone = touched.get(version._id)?.revision === null
  const isPublication =
    touched.has(releaseDocumentId(bundle)) && touched.has(publishedId(version._id))
  return isGone && isPublication ? {...version, _rev: last.id} : version
}
