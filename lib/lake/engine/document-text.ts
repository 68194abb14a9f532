import {isPlainObject} from './json.ts'
import {createVocabulary, type WordNumbers} from './text-vocabulary.ts'
import type {Doc} from './types.ts'

/** The words of all documents of the process. */
export const vocabulary = createVocabulary()

/** The words of a document or text: in order, and each once. */
export type Words = {generation: number; sequence: WordNumbers; distinct: WordNumbers}

const cache = new WeakMap<Doc, Words>()

/** The words a reader could search a document by; its id is one of them. */
export function documentWords(doc: Doc): Words {
  const known = cache.get(doc)
  if (known?.generation === vocabulary.generation) return known
  const words = readWords([doc._id, ...texts(doc)])
  cache.set(doc, words)
  return words
}

export function readWords(fields: readonly string[]): Words {
  const sequence = vocabulary.read(fields)
  return {
    generation: vocabulary.generation,
    sequence,
    distinct: Uint32Array.from(new Set(sequence)),
  }
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (!isPlainObject(value)) return []
  if (value._type === 'block' && Array.isArray(value.children)) return blockTexts(value.children)
  return Object.entries(value).flatMap(([name, part]) => (name.startsWith('_') ? [] : texts(part)))
}

/** Marks split a word into several spans, so these are joined without a gap. */
function blockTexts(children: unknown[]): string[] {
  const isSpan = (child: unknown) => isPlainObject(child) && typeof child.text === 'string'
  const line = children.map((child) => (isPlainObject(child) && isSpan(child) ? child.text : ' '))
  return [line.join(''), ...children.flatMap((child) => (isSpan(child) ? [] : texts(child)))]
}
