import {copy, type ActionContext, type PublishedInput} from './action-input.ts'
import {strengthened} from './strengthen.ts'
import type {Doc, Mutation} from './types.ts'

/**
 * A draft or version takes the place of the published document and is gone: its references become
 * strong, the published document keeps the day it was made.
 */
export function publication(version: Doc, published: string, context: ActionContext): Mutation[] {
  const before = context.get(published)
  const {_system, ...document} = strengthened(copy(version, published)) as PublishedInput // same shape
  const _createdAt = before?._createdAt ?? version._createdAt
  const next = context.publishing({...document, _createdAt}, before)
  return [{createOrReplace: next}, {delete: {id: version._id}}]
}
