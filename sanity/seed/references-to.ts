import type {KeyedReference, Reference} from './types.ts'

export const referenceTo = (id: string): Reference => ({_type: 'reference', _ref: id})

/** References for an array; the target's id is the key, so a reference can stand in it once only. */
export const referencesTo = (ids: readonly string[]): KeyedReference[] =>
  ids.map((id) => ({_key: id, ...referenceTo(id)}))
