import {isPlainObject} from './json.ts'
import {readWords, type Words} from './text-terms.ts'
import type {Doc} from './types.ts'

const cache = new WeakMap<Doc, Words>()

/** The words a reader could search a document by, in order; its id is one of them. */
export function documentWords(doc: Doc): Words {
  const known = cache.get(doc)
  if (known) return known
  const words = readWords([doc._id, ...texts(doc)].join('\n'))
  cache.set(doc, words)
  return words
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (!isPlainObject(value)) return []
  if (value._type === 'block' && Array.isArray(value.children)) return [blockText(value.children)]
  return Object.entries(value).flatMap(([name, part]) => (name.startsWith('_') ? [] : texts(part)))
}

// Marks split a word into several spans, so these are joined without a gap.
const blockText = (spans: unknown[]) =>
  spans
    .map((span) => (isPlainObject(span) && typeof span.text === 'string' ? span.text : ' '))
    .join('')
