import {publishedId} from './document-id.ts'
import type {ItemError} from './errors.ts'
import {isPlainObject} from './json.ts'
import type {Doc, DocInput, GetDocument, Mutation} from './types.ts'

export type Action = Record<string, unknown>

/** What an action knows of the lake while it is turned into mutations. */
export type ActionContext = {
  get: GetDocument
  /** Ids of the draft and the versions of a published id. */
  versionsOf: (publishedId: string) => string[]
  /** Ids of the documents in a release. */
  membersOf: (release: string) => string[]
  /** A document as it was before it was deleted; null when it never was. */
  lastState: GetDocument
  /** What a document becomes when it takes the place of the published one. */
  publishing: (document: PublishedInput, before: Doc | null) => PublishedInput
  author: string
  /** The time of the transaction: ISO 8601 in UTC. */
  now: string
  refuse: (status: number, error: ItemError) => Error
}

export type PublishedInput = DocInput & {_id: string}

export type ActionKind = (action: Action, context: ActionContext) => Mutation[]

export const invalid = (description: string, {refuse}: ActionContext) =>
  refuse(400, {type: 'validationError', description})

export function text(action: Action, name: string, context: ActionContext): string {
  const value = action[name]
  if (typeof value === 'string' && value !== '') return value
  throw invalid(`${String(action.actionType)} needs ${name}`, context)
}

export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** The document an action carries under `name`, with an id. Applying it checks the type. */
export function input(
  action: Action,
  name: string,
  fallbackId: string | undefined,
  context: ActionContext,
) {
  const document = action[name]
  if (!isPlainObject(document)) throw invalid(`${String(action.actionType)} needs ${name}`, context)
  const _id = typeof document._id === 'string' ? document._id : fallbackId
  if (!_id) throw invalid(`${String(action.actionType)} needs ${name}._id`, context)
  return {...document, _id} as PublishedInput // applying it checks the type
}

export function existing(id: string, {get, refuse}: ActionContext): Doc {
  const document = get(id)
  if (document) return document
  const description = `The document with the ID "${id}" was not found`
  throw refuse(404, {type: 'documentNotFoundError', description, id})
}

export const alreadyExists = (id: string, {refuse}: ActionContext) =>
  refuse(409, {
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    id,
  })

export function copy({_rev, _updatedAt, ...document}: Doc, id: string): PublishedInput {
  return {...document, _id: id}
}

/** Refuses a draft or version that is not one of the published document it is sent with. */
export function checkVersionOf(id: string, published: unknown, context: ActionContext) {
  if (publishedId(id) === id) {
    throw invalid(
      `"${id}" is the id of no draft or version: it needs drafts. or versions.`,
      context,
    )
  }
  if (typeof published !== 'string' || publishedId(id) === published) return
  const expected = `drafts.${published} or versions.<release>.${published}`
  throw invalid(`"${id}" is no version of "${published}", expected ${expected}`, context)
}

export function checkRevision(
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
