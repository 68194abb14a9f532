import type {ExprNode} from 'groq-js'
import {readWords, type Words} from './document-text.ts'
import {isPlainObject} from './json.ts'
import type {Doc} from './types.ts'

/**
 * A field as a query names it: names of attributes and positions in lists, from the outside.
 * `isBlocks`: its value is read as blocks, by `pt::text`.
 */
export type Field = {name: string; steps: readonly (string | number)[]; isBlocks: boolean}

/** The field a node reads of the document itself, `title` or `name[0].value`; null for others. */
export function fieldOf(node: ExprNode): Field | null {
  if (node.type === 'FuncCall' && node.namespace === 'pt' && node.name === 'text') {
    const steps = node.args[0] ? stepsOf(node.args[0]) : null
    return steps && {name: `blocks ${steps.join('.')}`, steps, isBlocks: true}
  }
  const steps = stepsOf(node)
  return steps && {name: steps.join('.'), steps, isBlocks: false}
}

function stepsOf(node: ExprNode): Field['steps'] | null {
  switch (node.type) {
    case 'Group':
      return stepsOf(node.base)
    case 'AccessAttribute': {
      const base = node.base ? stepsOf(node.base) : []
      return base && [...base, node.name]
    }
    case 'AccessElement': {
      const base = stepsOf(node.base)
      return base && node.index >= 0 ? [...base, node.index] : null
    }
    default:
      return null
  }
}

const cache = new WeakMap<Doc, Map<string, Words>>()

function remember(doc: Doc): Map<string, Words> {
  const words = new Map<string, Words>()
  cache.set(doc, words)
  return words
}

/** The words of one field: of a text, a list of texts, or blocks. */
export function fieldWords(doc: Doc, {name, steps, isBlocks}: Field, generation: number): Words {
  const known = cache.get(doc) ?? remember(doc)
  const found = known.get(name)
  if (found?.generation === generation) return found
  const value = steps.reduce(partOf, doc)
  const words = readWords([isBlocks ? textOfBlocks(value) : textOf(value)])
  known.set(name, words)
  return words
}

function partOf(value: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined
  return isPlainObject(value) ? value[step] : undefined
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isList ? value.join('\n') : ''
}

/** As groq-js's `pt::text`: blocks only, their spans without a gap. */
const textOfBlocks = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .flatMap((block: unknown) => (isPlainObject(block) && block._type === 'block' ? [block] : []))
    .map(({children}) => (Array.isArray(children) ? children.map(textOfSpan).join('') : ''))
    .join('\n\n')

const textOfSpan = (span: unknown) =>
  isPlainObject(span) && typeof span.text === 'string' ? span.text : ''
