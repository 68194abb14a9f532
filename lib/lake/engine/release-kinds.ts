import {
  alreadyExists,
  existing,
  input,
  invalid,
  text,
  type Action,
  type ActionContext,
  type ActionKind,
} from './action-input.ts'
import {releaseDocumentId} from './document-id.ts'
import {isPlainObject} from './json.ts'
import {applyPatch} from './patch.ts'
import {
  ALLOWED,
  instantOf,
  isReleaseName,
  metadataProblem,
  RELEASE_TYPE,
  shown,
} from './release-document.ts'
import {archived, published, restored} from './release-members.ts'
import type {Doc, PatchOperations} from './types.ts'

/** The actions on releases, by name without `sanity.action.`. */
export const RELEASE_ACTIONS: Record<string, ActionKind> = {
  'release.create'(action, context) {
    const name = releaseName(action, context)
    const _id = releaseDocumentId(name)
    if (context.get(_id)) throw alreadyExists(_id, context)
    const given = isPlainObject(action.metadata) ? action.metadata : {}
    const metadata = {...given, releaseType: given.releaseType ?? 'undecided'}
    checkMetadata(metadata, context)
    const {author: userId} = context
    return [{create: {_id, _type: RELEASE_TYPE, name, state: 'active', metadata, userId}}]
  },
  'release.edit'(action, context) {
    const release = found(action, 'edit', context)
    if (!isPlainObject(action.patch)) {
      throw invalid(`${String(action.actionType)} needs a patch`, context)
    }
    const refuse = (why: string) => invalid(why, context)
    const {metadata, ...others} = applyPatch(release, action.patch, refuse) as Doc
    checkMetadata(metadata, context)
    const touched = Object.keys({...release, ...others}).find(
      (field) => field !== 'metadata' && others[field] !== release[field],
    )
    if (touched)
      throw invalid(`A release's "${touched}" cannot be edited, only its metadata`, context)
    return [{patch: {...(action.patch as PatchOperations), id: release._id}}]
  },
  'release.publish': (action, context) => published(found(action, 'publish', context), context),
  'release.schedule'(action, context) {
    const {_id: id} = found(action, 'schedule', context)
    const publishAt = instantOf(action.publishAt)
    if (!publishAt) {
      const why = `publishAt is ${shown(action.publishAt)}, expected an instant like 2027-01-31T09:00:00Z`
      throw invalid(why, context)
    }
    return [{patch: {id, set: {state: 'scheduled', publishAt}, unset: ['error']}}]
  },
  'release.unschedule'(action, context) {
    const {_id: id} = found(action, 'unschedule', context)
    return [{patch: {id, set: {state: 'active'}, unset: ['publishAt']}}]
  },
  'release.archive': (action, context) => archived(found(action, 'archive', context), context),
  'release.unarchive': (action, context) => restored(found(action, 'unarchive', context), context),
  'release.delete'(action, context) {
    const {_id} = found(action, 'delete', context)
    const members = context.membersOf(releaseName(action, context))
    return [...members, _id].map((id) => ({delete: {id}}))
  },
  'release.import'(action, context) {
    const name = releaseName(action, context)
    const field = isPlainObject(action.attributes) ? 'attributes' : 'document'
    const {_id, publishAt, ...given} = input(action, field, releaseDocumentId(name), context)
    const id = releaseDocumentId(name)
    if (_id !== id) throw invalid(`${field}._id is "${_id}", expected "${id}"`, context)
    if (context.get(id) && action.ifExists !== 'replace') {
      if (action.ifExists === 'ignore') return []
      throw alreadyExists(id, context)
    }
    checkMetadata(given.metadata, context)
    // Nothing is published by an import: what was about to be has to be scheduled again.
    const rests = given.state === 'published' || given.state === 'archived'
    const state = rests ? given.state : 'active'
    const kept = rests && publishAt !== undefined ? {publishAt} : {}
    return [{createOrReplace: {...given, ...kept, _id, _type: RELEASE_TYPE, name, state}}]
  },
}

function releaseName(action: Action, context: ActionContext): string {
  const name = text(action, 'releaseId', context)
  if (isReleaseName(name)) return name
  const expected = 'letters, digits, - and _, and no perspective of that name'
  throw invalid(`Invalid releaseId "${name}", expected ${expected}`, context)
}

function found(action: Action, name: keyof typeof ALLOWED, context: ActionContext): Doc {
  const release = existing(releaseDocumentId(releaseName(action, context)), context)
  const allowed: readonly string[] = ALLOWED[name]
  const state = String(release.state)
  if (allowed.includes(state)) return release
  throw context.refuse(409, {
    type: 'releaseStateError',
    description: `Release "${String(release.name)}" is ${state}; to ${name} it, it has to be ${allowed.join(' or ')}`,
    id: release._id,
    currentState: state,
    expectedStates: allowed,
  })
}

function checkMetadata(metadata: unknown, context: ActionContext) {
  const problem = metadataProblem(metadata)
  if (problem) throw invalid(problem, context)
}
