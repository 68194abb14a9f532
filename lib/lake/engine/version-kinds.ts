import {
  checkRevision,
  checkVersionOf,
  copy,
  existing,
  input,
  invalid,
  text,
  type ActionKind,
} from './action-input.ts'
import {publishedId, versionId} from './document-id.ts'
import {isPlainObject} from './json.ts'

/** The actions on versions in releases, by name without `sanity.action.`. */
export const VERSION_ACTIONS: Record<string, ActionKind> = {
  'document.version.create'(action, context) {
    const {bundleId, versionId: named, baseId} = action
    const published = text(action, 'publishedId', context)
    const fallback = typeof bundleId === 'string' ? versionId(bundleId, published) : undefined
    const id = typeof named === 'string' ? named : fallback
    if (isPlainObject(action.document)) {
      const document = input(action, 'document', id, context)
      checkVersionOf(document._id, published, context)
      return [{create: document}]
    }
    if (!id) throw invalid('version.create needs a document or a versionId', context)
    checkVersionOf(id, published, context)
    const base = existing(typeof baseId === 'string' ? baseId : published, context)
    checkRevision(base, action.ifBaseRevisionId, context)
    return [{create: copy(base, id)}]
  },
  'document.version.replace'(action, context) {
    const document = input(action, 'document', undefined, context)
    checkVersionOf(document._id, action.publishedId, context)
    return [{createOrReplace: document}]
  },
  'document.version.discard'(action, context) {
    const id = text(action, 'versionId', context)
    checkVersionOf(id, action.publishedId, context)
    return [{delete: {id}}]
  },
  // Marks the version so that running its release removes the published document.
  'document.version.unpublish'(action, context) {
    const id = text(action, 'versionId', context)
    checkVersionOf(id, action.publishedId, context)
    const mark = {patch: {id, set: {'_system.delete': true}}}
    if (context.get(id)) return [mark]
    return [{create: copy(existing(publishedId(id), context), id)}, mark]
  },
}
