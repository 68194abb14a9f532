import {MutationError, type ItemError} from './engine/errors.ts'
import {compileGrants, missingPermission, type IsGranted} from './engine/grants.ts'
import type {Change, Doc, MutationResult} from './engine/types.ts'
import {roles, ROLES, type Author, type Role} from './roles.ts'

const isGranted = new Map<Role, IsGranted>(
  ROLES.map((role) => [role, compileGrants(roles[role].grants)]),
)

/**
 * Measures what one transaction would change by the grants of its author.
 * @throws MutationError (403) with an item for each document whose change is not granted
 */
export function checkPermissions(
  {userId, role}: Author,
  {changes, results}: {changes: readonly Change[]; results: readonly MutationResult[]},
  /** The drafts, versions and published document beside an id, as they stand before. */
  siblingsOf: (id: string) => readonly Doc[],
) {
  const granted = isGranted.get(role) ?? (() => false)
  const items = changes.flatMap((change) => {
    const permission = missingPermission(change, siblingsOf(change.id), granted, userId)
    if (!permission) return []
    // The first mutation that did something to the document.
    const index = results.findIndex(({id, operation}) => id === change.id && operation !== 'none')
    return [{index, error: refusal(permission, change.id, role)}]
  })
  if (items.length > 0) throw new MutationError(403, items)
}

const refusal = (permission: string, id: string, role: Role): ItemError => ({
  type: 'insufficientPermissionsError',
  description: `Insufficient permissions; permission "${permission}" required for document "${id}", not granted to the role "${role}"`,
  permission,
  id,
  role,
})
