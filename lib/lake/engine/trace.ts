import {isPlainObject} from './json.ts'
import type {Doc} from './types.ts'

/** Where a string stands in a document: the steps to it, the last one first. */
type Place = {step: string | number; key: string | null; within: Place | null}

/** A string of a document, and where it stands. */
export type Origin = {document: Doc; place: Place; value: string}

export type Tracer = ReturnType<typeof createTracer>

// No stored text and no text in a query can be taken for a trace: nobody else knows this.
const NONCE = `${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`
const TRACES = new RegExp(`\uE000${NONCE}-(\\d+)\uE001`, 'gu')

/** What identifies a document, an item or another document is compared far more often than shown. */
const UNTRACED = new Set([
  '_id',
  '_type',
  '_ref',
  '_key',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_originalId',
])

/**
 * Makes copies of documents in which every string ends with a trace: characters that say where it
 * comes from. A string that comes out of a query with its trace whole has come through unchanged.
 */
export function createTracer() {
  const origins: Origin[] = []
  const copies = new Map<Doc, Doc>()

  function copy(document: Doc, value: unknown, place: Place): unknown {
    if (typeof value === 'string') {
      const number = origins.push({document, place, value}) - 1
      return `${value}\uE000${NONCE}-${number}\uE001`
    }
    if (Array.isArray(value)) {
      const keyOf = uniqueKeysOf(value)
      return value.map((item, step) =>
        copy(document, item, {step, key: keyOf(item), within: place}),
      )
    }
    return isPlainObject(value) ? copyFields(document, value, place) : value
  }

  const copyFields = (document: Doc, fields: object, within: Place | null) =>
    Object.fromEntries(
      Object.entries(fields).map(([step, value]) => [
        step,
        UNTRACED.has(step) ? value : copy(document, value, {step, key: null, within}),
      ]),
    )

  return {
    /** The traced copy of a document, always the same one. */
    traced(document: Doc): Doc {
      const known = copies.get(document)
      if (known) return known
      const made = copyFields(document, document, null) as Doc // the same fields
      copies.set(document, made)
      return made
    },

    /** Where a string of a traced evaluation comes from, if it is still whole. */
    originOf(text: string): Origin | null {
      const [only, more] = text.matchAll(TRACES)
      if (!only || more) return null
      const origin = origins[Number(only[1])]
      return origin && text === origin.value + only[0] ? origin : null
    },
  }
}

/** The text without its traces. */
export const withoutTraces = (text: string) =>
  text.includes(NONCE) ? text.replaceAll(TRACES, '') : text

/** Reads the `_key` of an item that no other item of the list has. */
function uniqueKeysOf(items: readonly unknown[]) {
  const seen = new Map<string, number>()
  const keyOf = (item: unknown) =>
    isPlainObject(item) && typeof item._key === 'string' && item._key !== '' ? item._key : null
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return (item: unknown) => {
    const key = keyOf(item)
    return key !== null && seen.get(key) === 1 ? key : null
  }
}
