import {copy, type ActionContext} from './action-input.ts'
import {publishedId, releaseOf} from './document-id.ts'
import {publication} from './publication.ts'
import {finalIds, isMarkedDeleted} from './release-document.ts'
import type {Doc, Mutation} from './types.ts'

/** What a release does to the documents in it. */

/** Every version takes its published document's place, or removes it where the version says so. */
export function published(release: Doc, context: ActionContext): Mutation[] {
  const versions = membersOf(release, context)
  const end = {state: 'published', publishedAt: context.now, ...final(versions)}
  return [
    ...versions.flatMap((version) =>
      isMarkedDeleted(version)
        ? [{delete: {id: publishedId(version._id)}}, {delete: {id: version._id}}]
        : publication(version, publishedId(version._id), context),
    ),
    {patch: {id: release._id, set: end, unset: ['error']}},
  ]
}

/** The versions go; which they were stays with the release, what they said stays in the history. */
export function archived(release: Doc, context: ActionContext): Mutation[] {
  const versions = membersOf(release, context)
  return [
    ...versions.map(({_id: id}) => ({delete: {id}})),
    {patch: {id: release._id, set: {state: 'archived', ...final(versions)}, unset: ['error']}},
  ]
}

/** The versions an archived release had come back from the history. */
export function restored(release: Doc, context: ActionContext): Mutation[] {
  const versions = finalIds(release).map((id) => {
    const version = context.lastState(id)
    if (version) return {create: copy(version, id)}
    const description = `Document "${id}" of the archived release is not in the history of this lake`
    throw context.refuse(404, {type: 'documentNotFoundError', description, id})
  })
  const set = {state: 'active'}
  return [...versions, {patch: {id: release._id, set, unset: ['finalDocumentStates']}}]
}

function membersOf(release: Doc, {get, membersOf: ids}: ActionContext): Doc[] {
  const name = releaseOf(release._id) ?? ''
  return ids(name)
    .toSorted()
    .map(get)
    .filter((version) => version !== null)
}

const final = (versions: readonly Doc[]) => ({
  finalDocumentStates: versions.map(({_id: id}) => ({_key: id, id})),
})
