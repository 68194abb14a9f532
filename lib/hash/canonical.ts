import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

const NONE: ReadonlySet<string> = new Set()

/**
 * A value of JSON as one text, the same whatever the order of its fields: names sorted by code units,
 * no white space, and without fields that say nothing, which are null or not set.
 *
 * @param silent names of fields that say nothing either, wherever they stand
 */
export function canonical(value: unknown, silent = NONE): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, silent)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([name, field]) => field !== null && field !== undefined && !silent.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field, silent)}`).join(',')}}`
}

/** The SHA-256 of a text in UTF-8, in hex; the same in the browser and in Node. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The SHA-256, in hex, of words as they stand on a page: NFC, white space collapsed, none at the ends. */
export const wordsHash = (words: string): string =>
  hashOf(words.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
