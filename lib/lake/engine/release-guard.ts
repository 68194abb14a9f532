import {bundleOfVersion, releaseDocumentId, releaseOf} from './document-id.ts'
import type {ItemError} from './errors.ts'
import type {Change, GetDocument} from './types.ts'

type Rules = {
  /** The documents as they were before the changes. */
  get: GetDocument
  /** Whether a version may be made in a release that does not exist (yet). */
  mayPrecedeRelease: boolean
}

/**
 * What only actions on releases may change, and why a change that is none is refused, or null: a
 * release's own document, and the versions of a release that is scheduled or over.
 */
export function releaseGuard(
  changes: readonly Change[],
  {get, mayPrecedeRelease}: Rules,
): {status: number; error: ItemError} | null {
  for (const {id, before} of changes) {
    if (releaseOf(id) !== null)
      return refused(400, id, `"${id}" is changed by release actions only`)
    const name = bundleOfVersion(id)
    if (name === null) continue
    const release = get(releaseDocumentId(name))
    if (!release && before === null && !mayPrecedeRelease) {
      return refused(404, id, `There is no release "${name}" to hold "${id}"`)
    }
    if (release && release.state !== 'active') {
      const state = String(release.state)
      return refused(409, id, `"${id}" is locked: release "${name}" is ${state}, not active`)
    }
  }
  return null
}

const refused = (status: number, id: string, description: string) => ({
  status,
  error: {type: status === 409 ? 'documentLockedError' : 'validationError', description, id},
})
