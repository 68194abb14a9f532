import {isDocumentId} from './document-id.ts'
import {mutationFailure} from './errors.ts'
import {isPlainObject} from './json.ts'
import {applyPatch, isPatchOperation} from './patch.ts'
import type {Doc, DocInput, GetDocument, Mutation, MutationResult, Patch} from './types.ts'

/** What every document of one transaction shares; `timestamp` is ISO 8601 in UTC. */
export type Transaction = {transactionId: string; timestamp: string; newId: () => string}

/** The outcome of one mutation; without `mutation` nothing changed. */
export type Step = MutationResult & {after: Doc | null; mutation?: Mutation}

type Context = {get: GetDocument; at: Transaction; index: number}

const KINDS: Record<string, (body: Record<string, unknown>, context: Context) => Step> = {
  create(body, {get, at, index}) {
    const input = withId(body, at, index)
    if (get(input._id)) throw mutationFailure.alreadyExists(index, input._id)
    const after = stamp(input, null, at)
    return {id: input._id, operation: 'create', after, mutation: {create: asSent(after)}}
  },
  createIfNotExists(body, {get, at, index}) {
    const input = withId(body, at, index)
    const existing = get(input._id)
    if (existing) return {id: input._id, operation: 'none', after: existing}
    const after = stamp(input, null, at)
    return {id: input._id, operation: 'create', after, mutation: {createIfNotExists: asSent(after)}}
  },
  createOrReplace(body, {get, at, index}) {
    const input = withId(body, at, index)
    const existing = get(input._id)
    const after = stamp(input, existing, at)
    const operation = existing ? 'update' : 'create'
    return {id: input._id, operation, after, mutation: {createOrReplace: asSent(after)}}
  },
  delete({id, ifRevisionID}, {get, index}) {
    if (typeof id !== 'string') throw mutationFailure.validation(index, 'delete needs an id')
    const existing = get(id)
    if (!existing) return {id, operation: 'none', after: null}
    checkRevision(existing, ifRevisionID, index)
    return {id, operation: 'delete', after: null, mutation: {delete: {id}}}
  },
  patch({id, ifRevisionID, ...operations}, {get, at, index}) {
    if (typeof id !== 'string') throw mutationFailure.validation(index, 'patch needs an id')
    const unknown = Object.keys(operations).find((name) => !isPatchOperation(name))
    if (unknown) throw mutationFailure.validation(index, `Unknown patch operation "${unknown}"`)
    const existing = get(id)
    if (!existing) throw mutationFailure.notFound(index, id)
    checkRevision(existing, ifRevisionID, index)
    const after = patched(existing, operations, at, index)
    const patch: Patch = {id, ...operations}
    return {id, operation: 'update', after, mutation: {patch}}
  },
}

/** Applies one mutation to the state `get` shows. `index` is its place in the request. */
export function applyMutation(
  get: GetDocument,
  mutation: Mutation,
  at: Transaction,
  index: number,
): Step {
  // A client may send anything in the place of a mutation.
  const [entry, more] = isPlainObject(mutation) ? Object.entries(mutation) : []
  const kind = entry && Object.hasOwn(KINDS, entry[0]) ? KINDS[entry[0]] : undefined
  if (!entry || !kind || more) {
    const known = Object.keys(KINDS).join(', ')
    throw mutationFailure.validation(index, `A mutation has exactly one of: ${known}`)
  }
  if (!isPlainObject(entry[1])) {
    throw mutationFailure.validation(index, `The ${entry[0]} mutation is not an object`)
  }
  return kind(entry[1], {get, at, index})
}

function withId(body: Record<string, unknown>, at: Transaction, index: number) {
  const {_id = '', _type} = body
  if (typeof _id !== 'string') throw mutationFailure.validation(index, '_id is not a string')
  const id = _id === '' || _id.endsWith('.') ? _id + at.newId() : _id
  if (!isDocumentId(id)) throw mutationFailure.validation(index, `Invalid document id "${id}"`)
  if (typeof _type !== 'string' || _type === '') {
    throw mutationFailure.validation(index, `Document "${id}" has no _type`)
  }
  return {...body, _id: id, _type}
}

function stamp(input: DocInput & {_id: string}, existing: Doc | null, at: Transaction): Doc {
  const {_id, _type, _rev, _createdAt, _updatedAt, ...fields} = input
  const createdAt = typeof _createdAt === 'string' ? _createdAt : existing?._createdAt
  return {
    _id,
    _type,
    _rev: at.transactionId,
    _createdAt: createdAt ?? at.timestamp,
    _updatedAt: at.timestamp,
    ...fields,
  }
}

// Listeners replay mutations, so the stored times travel with them; the revision never does.
function asSent({_rev, _id, _type, ...fields}: Doc): DocInput & {_id: string} {
  return {_id, _type, ...fields}
}

function checkRevision(existing: Doc, expected: unknown, index: number) {
  if (typeof expected !== 'string' || expected === existing._rev) return
  throw mutationFailure.revisionMismatch(index, existing._id, expected, existing._rev)
}

function patched(existing: Doc, operations: object, at: Transaction, index: number): Doc {
  const {_id, _type, _createdAt} = existing
  const next = applyPatch(existing, operations, (why) => mutationFailure.validation(index, why))
  return {
    ...next,
    _id,
    _type,
    _createdAt,
    _rev: at.transactionId,
    _updatedAt: at.timestamp,
  }
}
