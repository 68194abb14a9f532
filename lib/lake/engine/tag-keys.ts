import {publishedId} from './document-id.ts'
import {fieldKeysOf, idKeysOf} from './document-keys.ts'
import type {Doc} from './types.ts'

/** The key of everything: a query that reads all documents rests on it, every change touches it. */
export const EVERYTHING = '*'

/** Rested on by a stack of bundles, touched by a draft or version whose siblings are unknown. */
export const OVERLAY = 'overlay'

/** A posting key as a tag: all versions of a document, and of a reference to it, are one. */
export function tagKeyOf(postingKey: string): string {
  const colon = postingKey.indexOf(':')
  const [kind, name] = [postingKey.slice(0, colon), postingKey.slice(colon + 1)]
  switch (kind) {
    case 'id':
    case 'group':
      return `id:${publishedId(name)}`
    case 'ref':
    case 'hidden-ref':
      return `ref:${publishedId(name)}`
    default:
      return postingKey
  }
}

/** Every key that answers read from a document can rest on. */
export function tagKeysOf(doc: Doc): string[] {
  const lists = [...idKeysOf(doc._id), ...fieldKeysOf(doc)]
  return [...new Set([EVERYTHING, ...lists.map(tagKeyOf)])]
}
