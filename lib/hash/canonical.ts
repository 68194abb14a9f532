import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/**
 * A value of JSON as one text, the same whatever the order of its fields: names sorted by code units,
 * no white space, and without fields that say nothing, which are null or not set.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}

/** The SHA-256 of a text in UTF-8, in hex; the same in the browser and in Node. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The SHA-256, in hex, of words as they stand on a page: NFC, white space collapsed, none at the ends. */
export const wordsHash = (words: string): string =>
  hashOf(words.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
