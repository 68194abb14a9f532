import {MutationError, type ErrorItem} from './errors.ts'
import {isPlainObject} from './json.ts'
import type {Change} from './types.ts'

export type Reference = {id: string; isWeak: boolean}

/** The documents `value` points at, each once. Pointers into other datasets are not among them. */
export function referencesOf(value: unknown): Reference[] {
  const found = new Map<string, boolean>()
  forEachReference(value, ({_ref, _weak, _dataset}) => {
    if (typeof _ref !== 'string' || typeof _dataset === 'string') return
    found.set(_ref, (found.get(_ref) ?? true) && _weak === true)
  })
  return Array.from(found, ([id, isWeak]) => ({id, isWeak}))
}

/** Visits objects with a truthy `_ref`, looking for none inside those, as references() does. */
export function forEachReference(
  value: unknown,
  visit: (reference: Record<string, unknown>) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') forEachReference(item, visit)
  } else if (isPlainObject(value)) {
    if (value._ref) return visit(value)
    for (const name in value) {
      if (typeof value[name] === 'object') forEachReference(value[name], visit)
    }
  }
}

/**
 * Checks the final state of a transaction: a document that others refer to strongly stays, and a
 * strong reference points at a document that exists.
 * @param state.referrersOf ids of the documents that refer strongly to an id, after the change
 * @throws MutationError, 409, with one item per broken reference
 */
export function checkReferences({
  changes,
  exists,
  referrersOf,
}: {
  changes: Change[]
  exists: (id: string) => boolean
  referrersOf: (id: string) => string[]
}): void {
  const items = changes.flatMap((change) =>
    change.after ? danglingIn(change, exists) : orphanedBy(change, referrersOf),
  )
  if (items.length > 0) throw new MutationError(409, items)
}

function orphanedBy({id}: Change, referrersOf: (id: string) => string[]): ErrorItem[] {
  const referencingIDs = referrersOf(id).filter((referrer) => referrer !== id)
  if (referencingIDs.length === 0) return []
  const from = referencingIDs.map((referrer) => `"${referrer}"`).join(', ')
  const description = `Document "${id}" cannot be deleted as there are references to it from ${from}`
  const error = {type: 'documentHasExistingReferencesError', description, id, referencingIDs}
  return [{index: 0, error}]
}

function danglingIn({id, before, after}: Change, exists: (id: string) => boolean): ErrorItem[] {
  const earlier = new Set(strongIds(before))
  return strongIds(after)
    .filter((target) => !earlier.has(target) && target !== id && !exists(target))
    .map((target) => ({
      index: 0,
      error: {
        type: 'documentReferenceDoesNotExistError',
        description: `Document "${id}" references non-existent document "${target}"`,
        id,
        referenceID: target,
      },
    }))
}

const strongIds = (value: unknown) =>
  referencesOf(value).flatMap(({id, isWeak}) => (isWeak ? [] : [id]))
