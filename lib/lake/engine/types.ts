/** The words of the lake's pure core. Documents are never changed in place: a write replaces them. */

export type Doc = {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

/** A document as a client sends it: only the type is certain. */
export type DocInput = {_id?: string; _type: string; [field: string]: unknown}

export type PatchOperations = {
  setIfMissing?: Record<string, unknown>
  set?: Record<string, unknown>
  merge?: Record<string, unknown>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: {before?: string; after?: string; replace?: string; items: unknown[]}
  diffMatchPatch?: Record<string, string>
}

export type Patch = PatchOperations & {
  id: string
  ifRevisionID?: string
}

/** What `applyMutations` takes: selections by query have been turned into ids before. */
export type Mutation =
  | {create: DocInput}
  | {createIfNotExists: DocInput & {_id: string}}
  | {createOrReplace: DocInput & {_id: string}}
  | {delete: {id: string; ifRevisionID?: string}}
  | {patch: Patch}

/** One document as one transaction changed it; `mutations` are those that touched it, in order. */
export type Change = {
  id: string
  before: Doc | null
  after: Doc | null
  mutations: Mutation[]
}

export type MutationResult = {id: string; operation: 'create' | 'update' | 'delete' | 'none'}

export type GetDocument = (id: string) => Doc | null
