import {idInBundle, publishedId} from './document-id.ts'
import {LakeRequestError} from './errors.ts'
import {isMarkedDeleted} from './release-document.ts'
import type {Doc} from './types.ts'

export {bundleOf, draftId, publishedId} from './document-id.ts'

/**
 * Which documents a query sees. `raw`: all, under their own ids. Otherwise one document per
 * published id, taken from the first bundle of `stack` that has it.
 */
export type Perspective = {
  /** Two perspectives with the same name show the same documents. */
  name: string
  stack: readonly string[] | 'raw'
  /** Versions in releases were not visible to any query before API version 2025-02-19. */
  seesVersions: boolean
}

const RELEASES_SINCE = '2025-02-19'
const RELEASE_NAME = /^[A-Za-z0-9_-]+$/

/** Whether an API version knows releases, and shows published documents unless told otherwise. */
export function isRecent(apiVersion: string): boolean {
  const version = apiVersion.replace(/^v/, '')
  return version === 'X' || version >= RELEASES_SINCE
}

/**
 * Reads the `perspective` parameter: `raw`, `published`, `drafts` (or its old name
 * `previewDrafts`), or bundles separated by commas, the first one winning.
 * @param apiVersion as in the URL, with or without its `v`
 * @throws LakeRequestError 400 naming a value that is none of these
 */
export function parsePerspective(text: string | undefined, apiVersion: string): Perspective {
  const seesVersions = isRecent(apiVersion)
  const given = text?.trim() || (seesVersions ? 'published' : 'raw')
  if (given === 'raw') {
    return {name: seesVersions ? 'raw' : 'raw-without-versions', stack: 'raw', seesVersions}
  }
  const names = given.split(',').map((name) => name.trim().replace(/^previewDrafts$/, 'drafts'))
  const wrong = names.find((name) => name === 'raw' || !RELEASE_NAME.test(name))
  if (wrong !== undefined) {
    throw new LakeRequestError(400, `Invalid perspective "${given}": "${wrong}" is not a bundle`)
  }
  const stack = [...new Set([...names, 'published'])]
  return {name: stack.join(','), stack, seesVersions: true}
}

/** The stored document that stands for `id` in a perspective, or null; `get` finds by stored id. */
export function documentIn(
  {stack, seesVersions}: Perspective,
  id: string,
  get: (id: string) => Doc | undefined,
): Doc | null {
  if (stack === 'raw') return !seesVersions && id.startsWith('versions.') ? null : (get(id) ?? null)
  if (publishedId(id) !== id) return null
  for (const bundle of stack) {
    const document = get(idInBundle(bundle, id))
    if (document) return isMarkedDeleted(document) ? null : document
  }
  return null
}

/** In a stack documents carry the published id and name their original; else they are as stored. */
export function shown({stack}: Perspective, document: Doc, id: string): Doc {
  if (stack === 'raw' || stack.length === 1) return document
  return {...document, _id: id, _originalId: document._id}
}
