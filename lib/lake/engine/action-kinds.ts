import {
  alreadyExists,
  checkRevision,
  copy,
  existing,
  input,
  strings,
  text,
  type ActionKind,
} from './action-input.ts'
import {draftId} from './document-id.ts'
import {isPlainObject} from './json.ts'
import {publication} from './publication.ts'
import type {PatchOperations} from './types.ts'

/** The actions on documents and their drafts, by name without `sanity.action.`. */
export const DOCUMENT_ACTIONS: Record<string, ActionKind> = {
  'document.create'(action, context) {
    const published = text(action, 'publishedId', context)
    const document = input(action, 'attributes', draftId(published), context)
    if (context.get(document._id)) {
      if (action.ifExists === 'useExisting' || action.ifExists === 'ignore') return []
      throw alreadyExists(document._id, context)
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
    return publication(draft, published, context)
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
}
