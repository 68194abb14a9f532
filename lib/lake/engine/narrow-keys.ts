import {Path} from 'groq-js'
import {key} from './document-keys.ts'

/** The posting keys of what a document is looked up by; null when lists cannot tell. */
export type KeysFor = (value: unknown) => string[] | null

// What is no text can equal what is no text, a missing field above all: those are in no list.
const text =
  (name: (value: string) => string): KeysFor =>
  (value) =>
    typeof value === 'string' ? [name(value)] : null

// Every document has one and it is text, so that nothing else is found by it.
const always =
  (name: (value: string) => string): KeysFor =>
  (value) =>
    typeof value === 'string' ? [name(value)] : []

/** Fields with lists of their own, which hold exactly the documents with a value. */
export const FIELDS: Record<string, KeysFor> = {
  _id: always(key.id),
  _type: always(key.type),
  language: text(key.language),
  locale: text(key.locale),
  'slug.current': text(key.slug),
}

/** Whatever field holds it; the condition itself then looks at the field. */
export const anyReference: KeysFor = (id) =>
  typeof id === 'string' && id !== '' ? [key.reference(id), key.hiddenReference(id)] : null

/** `references()` takes ids and lists of ids, and passes over what is neither. */
export const referenced: KeysFor = (value) => {
  const ids: unknown[] = Array.isArray(value) ? value : [value]
  return [...new Set(ids.filter((id) => typeof id === 'string'))].map(key.reference)
}

/** The keys of any value of a list. */
export const anyOf =
  (keysFor: KeysFor): KeysFor =>
  (list) => {
    // A path is tested otherwise; nothing is in anything else.
    if (!Array.isArray(list)) return list instanceof Path ? null : []
    const keys = [...new Set<unknown>(list)].map(keysFor)
    return keys.every((found) => found !== null) ? keys.flat() : null
  }
