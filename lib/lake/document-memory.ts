import {bundleOfVersion, publishedId, releaseOf} from './engine/document-id.ts'
import {referencesOf} from './engine/references.ts'
import type {Change, Doc} from './engine/types.ts'

export type DocumentMemory = ReturnType<typeof createDocumentMemory>

/** Every document of the lake in memory, and who refers strongly to whom. */
export function createDocumentMemory(documents: Iterable<Doc>) {
  const byId = new Map<string, Doc>()
  const referrers = new Map<string, Set<string>>()
  /** The ids under each published id: itself, its draft, its versions in releases. */
  const groups = new Map<string, Set<string>>()
  /** The ids of the versions in each release. */
  const members = new Map<string, Set<string>>()
  /** The ids of the documents that describe releases. */
  const releases = new Set<string>()

  for (const document of documents) put(document)

  function put(document: Doc) {
    byId.set(document._id, document)
    addTo(groups, publishedId(document._id), document._id)
    const bundle = bundleOfVersion(document._id)
    if (bundle !== null) addTo(members, bundle, document._id)
    if (releaseOf(document._id) !== null) releases.add(document._id)
    for (const target of strongTargets(document)) addTo(referrers, target, document._id)
  }

  function remove(document: Doc) {
    byId.delete(document._id)
    removeFrom(groups, publishedId(document._id), document._id)
    const bundle = bundleOfVersion(document._id)
    if (bundle !== null) removeFrom(members, bundle, document._id)
    releases.delete(document._id)
    for (const target of strongTargets(document)) removeFrom(referrers, target, document._id)
  }

  const referrersOf = (id: string) => [...(referrers.get(id) ?? [])]
  const othersOf = (id: string) =>
    [...(groups.get(publishedId(id)) ?? [])].filter((other) => other !== id)

  return {
    get: (id: string): Doc | null => byId.get(id) ?? null,
    referrersOf,

    /** Every document as it is now; what is written later is not among them. */
    all: (): Doc[] => [...byId.values()],

    /** The drafts and versions in releases of a published id. */
    versionsOf: (published: string) => othersOf(published),

    /** The ids of the versions in a release. */
    membersOf: (release: string): string[] => [...(members.get(release) ?? [])],

    /** The documents that describe releases. */
    releases: (): Doc[] =>
      [...releases].map((id) => byId.get(id)).filter((release) => release !== undefined),

    /** The other documents with the same published id. */
    siblingsOf: (id: string): Doc[] =>
      othersOf(id)
        .map((other) => byId.get(other))
        .filter((document) => document !== undefined),

    /** What would exist, and who would refer to whom, if these changes were made. */
    after(changes: readonly Change[]) {
      const changed = new Map(changes.map((change) => [change.id, change.after]))
      const targets = new Map(changes.map(({id, after}) => [id, strongTargets(after)]))
      const get = (id: string) => (changed.has(id) ? changed.get(id) : byId.get(id)) ?? null
      return {
        get,
        exists: (id: string) => get(id) !== null,
        ofType: (type: string): Doc[] =>
          [...new Set([...byId.keys(), ...changed.keys()])].flatMap((id) => {
            const document = get(id)
            return document?._type === type ? document : []
          }),
        referrersOf: (id: string) => [
          ...referrersOf(id).filter((referrer) => !changed.has(referrer)),
          ...[...targets].filter(([, ids]) => ids.includes(id)).map(([referrer]) => referrer),
        ],
      }
    },

    apply(changes: readonly Change[]) {
      for (const {before, after} of changes) {
        if (before) remove(before)
        if (after) put(Object.freeze(after))
      }
    },
  }
}

const strongTargets = (document: Doc | null) =>
  referencesOf(document).flatMap(({id, isWeak}) => (isWeak ? [] : [id]))

function addTo(sets: Map<string, Set<string>>, key: string, member: string) {
  const known = sets.get(key)
  if (known) known.add(member)
  else sets.set(key, new Set([member]))
}

function removeFrom(sets: Map<string, Set<string>>, key: string, member: string) {
  const known = sets.get(key)
  known?.delete(member)
  if (known?.size === 0) sets.delete(key)
}
