import type {Doc} from '../engine/types.ts'
import {maySee} from '../roles.ts'
import type {Endpoint} from './context.ts'
import {json} from './responses.ts'

/** Documents by id, as stored: `{documents, omitted}`. */
export const doc: Endpoint = ({path, search, identity}, {memory}) => {
  const ids = (path['ids'] ?? '').split(',')
  const visible = ids.filter((id) => maySee(identity, id))
  const documents = visible.map(memory.get).filter((document) => document !== null)
  const found = new Set(documents.map(({_id}) => _id))
  // Whether a hidden document exists is not said either.
  const omitted = ids
    .filter((id) => !found.has(id))
    .map((id) => ({id, reason: visible.includes(id) ? 'existence' : 'permission'}))
  const shown = search.get('excludeContent') === 'true' ? documents.map(withoutContent) : documents
  return json({documents: shown, omitted})
}

const withoutContent = ({_id, _type, _rev, _createdAt, _updatedAt}: Doc) => ({
  _id,
  _type,
  _rev,
  _createdAt,
  _updatedAt,
})
