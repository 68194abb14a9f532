import {draftId, publishedId, versionId} from './document-id.ts'
import type {ItemError} from './errors.ts'
import {isPlainObject} from './json.ts'
import {strengthened} from './strengthen.ts'
import type {Doc, DocInput, GetDocument, Mutation, PatchOperations} from './types.ts'

export type Action = Record<string, unknown>

export type ActionContext = {
  get: GetDocument
  versionsOf: (publishedId: string) => string[]
  refuse: (status: number, error: ItemError) => Error
}

type Kind = (action: Action, context: ActionContext) => Mutation[]

/** Every action the lake carries out, by its name without `sanity.action.`. */
export const ACTIONS: Record<string, Kind> = {
  'document.create'(action, context) {
    const published = text(action, 'publishedId', context)
    const document = input(action, 'attributes', draftId(published), context)
    if (context.get(document._id)) {
      if (action.ifExists === 'useExisting' || action.ifExists === 'ignore') return []
      throw context.refuse(409, {
        type: 'documentAlreadyExistsError',
        description: `Document by ID "${document._id}" already exists`,
        id: document._id,
      })
    }
    return [{create: document}]
  },
  'document.edit'(action, context) {
    const published = text(action, 'publishedId', context)
    const id = typeof action.draftId === 'string' ? action.draftId : draftId(published)
    const patches = [action.patch].flat().filter(isPlainObject)
    const edits = patches.map((patch) => ({patch: {...(patch as PatchOperations), id}}))
    if (context.get(id)) return edits
    return [{create: copy(existing(published, context), id)}, ...edits]
  },
  'document.publish'(action, context) {
    const published = text(action, 'publishedId', context)
    const id = typeof action.draftId === 'string' ? action.draftId : draftId(published)
    const draft = existing(id, context)
    const before = context.get(published)
    checkRevision(draft, action.ifDraftRevisionId, context)
    checkRevision(before ?? {_id: published, _rev: null}, action.ifPublishedRevisionId, context)
    const {_system, ...document} = strengthened(copy(draft, published)) as DocInput & {_id: string}
    const _createdAt = before?._createdAt ?? draft._createdAt
    return [{createOrReplace: {...document, _createdAt}}, {delete: {id}}]
  },
  'document.unpublish'(action, context) {
    const published = existing(text(action, 'publishedId', context), context)
    const id = typeof action.draftId === 'string' ? action.draftId : draftId(published._id)
    const draft = context.get(id) ? [] : [{create: copy(published, id)}]
    return [...draft, {delete: {id: published._id}}]
  },
  'document.discard': (action, context) => [{delete: {id: text(action, 'draftId', context)}}],
  'document.delete'(action, context) {
    const published = text(action, 'publishedId', context)
    const {includeDrafts, includeVersions} = action
    const versions = includeVersions === true ? context.versionsOf(published) : includeVersions
    const ids = [published, ...strings(includeDrafts), ...strings(versions)]
    return [...new Set(ids)].map((id) => ({delete: {id}}))
  },
  'document.replaceDraft'(action, context) {
    const published = text(action, 'publishedId', context)
    return [{createOrReplace: input(action, 'attributes', draftId(published), context)}]
  },
  'document.version.create'(action, context) {
    const published = text(action, 'publishedId', context)
    const {bundleId, versionId: named, baseId} = action
    const fallback = typeof bundleId === 'string' ? versionId(bundleId, published) : undefined
    const id = typeof named === 'string' ? named : fallback
    if (isPlainObject(action.document)) return [{create: input(action, 'document', id, context)}]
    if (!id) throw invalid('version.create needs a document or a versionId', context)
    const base = existing(typeof baseId === 'string' ? baseId : published, context)
    checkRevision(base, action.ifBaseRevisionId, context)
    return [{create: copy(base, id)}]
  },
  'document.version.replace': (action, context) => [
    {createOrReplace: input(action, 'document', undefined, context)},
  ],
  'document.version.discard': (action, context) => [
    {delete: {id: text(action, 'versionId', context)}},
  ],
  // Marks the version so that running its release removes the published document.
  'document.version.unpublish'(action, context) {
    const id = text(action, 'versionId', context)
    const mark = {patch: {id, set: {'_system.delete': true}}}
    if (context.get(id)) return [mark]
    return [{create: copy(existing(publishedId(id), context), id)}, mark]
  },
}

const invalid = (description: string, {refuse}: ActionContext) =>
  refuse(400, {type: 'validationError', description})

function text(action: Action, name: string, context: ActionContext): string {
  const value = action[name]
  if (typeof value === 'string' && value !== '') return value
  throw invalid(`${String(action.actionType)} needs ${name}`, context)
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

function input(action: Action, name: string, fallbackId: string | undefined, ctx: ActionContext) {
  const document = action[name]
  if (!isPlainObject(document)) throw invalid(`${String(action.actionType)} needs ${name}`, ctx)
  const _id = typeof document._id === 'string' ? document._id : fallbackId
  if (!_id) throw invalid(`${String(action.actionType)} needs ${name}._id`, ctx)
  return {...document, _id} as DocInput & {_id: string} // applying it checks the type
}

function existing(id: string, {get, refuse}: ActionContext): Doc {
  const document = get(id)
  if (document) return document
  const description = `The document with the ID "${id}" was not found`
  throw refuse(404, {type: 'documentNotFoundError', description, id})
}

function copy({_rev, _updatedAt, ...document}: Doc, id: string): DocInput & {_id: string} {
  return {...document, _id: id}
}

function checkRevision(
  document: {_id: string; _rev: string | null},
  expected: unknown,
  {refuse}: ActionContext,
) {
  const {_id: id, _rev: current} = document
  if (typeof expected !== 'string' || expected === current) return
  throw refuse(409, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Revision of document "${id}" is ${current ?? 'none'}, expected ${expected}`,
    id,
    expectedRevisionID: expected,
    currentRevisionID: current,
  })
}
