import {bundleOf} from './document-id.ts'
import {EVERYTHING, OVERLAY, tagKeysOf} from './tag-keys.ts'
import type {Doc} from './types.ts'

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const MOST_TAGS = 100

/** The tags a committed change touches: for readers of published documents, and for all others. */
export type ChangeTags = {published: string[]; all: string[]}

/**
 * @param siblings the other versions of the same document (published, draft, in releases), before
 *   or after the change. A draft hides the published document, so writing one also changes answers
 *   that rest on the keys of its siblings; without them, all answers of draft views are expired.
 */
export function tagsOfChange(
  {before, after}: {before: Doc | null; after: Doc | null},
  siblings?: Iterable<Doc>,
): ChangeTags {
  const versions = [before, after].filter((doc) => doc !== null)
  const isPublished = versions.some(({_id}) => bundleOf(_id) === 'published')
  const own = new Set([EVERYTHING, ...versions.flatMap(tagKeysOf)])
  const all = new Set([...own, ...Array.from(siblings ?? []).flatMap(tagKeysOf)])
  if (!siblings && !isPublished) all.add(OVERLAY)
  return {
    published: isPublished ? Array.from(own, hashedTag) : [],
    all: Array.from(all, hashedTag),
  }
}

/** What a query rests on; `folded` is a coarser key that is touched whenever `tagKey` is. */
export type Dependencies = Map<string, string | null>

/** Notes a dependency; one with several coarser keys is never folded. */
export function addDependency(to: Dependencies, tagKey: string, coarser: string | null): void {
  const known = to.get(tagKey)
  to.set(tagKey, known === undefined || known === coarser ? coarser : null)
}

/** At most 100 tags that stand for the dependencies, coarser ones where there are more. */
export function tagsOf(dependencies: Dependencies): string[] {
  if (dependencies.size <= MOST_TAGS) return Array.from(dependencies.keys(), hashedTag)
  const folded = new Set(Array.from(dependencies, ([tagKey, coarser]) => coarser ?? tagKey))
  const tagKeys = folded.size <= MOST_TAGS ? folded : new Set([EVERYTHING])
  return Array.from(tagKeys, hashedTag)
}

/** `s1:` and 48 bits of the key in eight characters; the same in every process and for ever. */
export function hashedTag(tagKey: string): string {
  const [high, low] = [murmur3(tagKey, 0x9747b28c), murmur3(tagKey, 0x3c6ef372)]
  const characters = [high, low].flatMap((hash) =>
    [18, 12, 6, 0].map((shift) => BASE64URL[(hash >>> shift) & 63]),
  )
  return `s1:${characters.join('')}`
}

function murmur3(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) {
    const block = rotate(Math.imul(text.charCodeAt(i), 0xcc9e2d51), 15)
    hash = Math.imul(rotate(hash ^ Math.imul(block, 0x1b873593), 13), 5) + 0xe6546b64
  }
  hash ^= text.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by))
