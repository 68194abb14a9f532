import type {ExprNode} from 'groq-js'
import {key} from './document-keys.ts'
import {documentWords, vocabulary} from './document-text.ts'
import {fieldOf, fieldWords, type Field} from './field-text.ts'
import {passes, nativeTestOf, type NativeTest} from './native-test.ts'
import {gradeIfMet} from './text-match.ts'
import {isWholeDocument, textMatchOf} from './text-query.ts'
import type {TextQuery} from './text-terms.ts'
import type {Doc} from './types.ts'
import type {View} from './view.ts'

/** An argument of `score()` that is answered without groq-js. `field` null is the whole document. */
export type NativeScore =
  | {kind: 'text'; field: Field | null; query: TextQuery}
  | {kind: 'types'; keys: readonly string[]}
  | {kind: 'test'; test: NativeTest}
  | {kind: 'all' | 'any'; scores: readonly NativeScore[]}
  | {kind: 'boost'; score: NativeScore; by: number}

/** The same argument as a native score, or null when a part of it needs groq-js. */
export function nativeScoreOf(node: ExprNode): NativeScore | null {
  const match = textMatchOf(node)
  if (match) {
    const {left, query} = match
    if (isWholeDocument(left)) return {kind: 'text', field: null, query}
    const field = fieldOf(left)
    return field && {kind: 'text', field, query}
  }
  if (node.type === 'Group') return nativeScoreOf(node.base)
  if (node.type === 'And' || node.type === 'Or') {
    const [left, right] = [nativeScoreOf(node.left), nativeScoreOf(node.right)]
    return left && right && {kind: node.type === 'And' ? 'all' : 'any', scores: [left, right]}
  }
  if (node.type === 'FuncCall' && node.name === 'boost') {
    const [condition, by] = node.args
    const score = condition ? nativeScoreOf(condition) : null
    if (by?.type !== 'Value' || typeof by.value !== 'number') return null
    return score && {kind: 'boost', score, by: by.value}
  }
  const test = nativeTestOf(node)
  return test && (typesOf(test) ?? {kind: 'test', test})
}

/** A test that asks for types only can be answered from the document, without its lists. */
const typesOf = (test: NativeTest): NativeScore | null =>
  test.kind === 'lists' && test.keys.every((name) => name.startsWith(key.type('')))
    ? {kind: 'types', keys: test.keys}
    : null

/** The score of a document as `score()` counts it; a text match is one and its grade. */
export function scoreOf(doc: Doc, score: NativeScore, view: View): number {
  switch (score.kind) {
    case 'types':
      return score.keys.includes(key.type(doc._type)) ? 1 : 0
    case 'test':
      return passes(doc, score.test, view) ? 1 : 0
    case 'text': {
      // Reading the document first: a field has no words that the document has not.
      const whole = documentWords(doc)
      const {field, query} = score
      return gradeIfMet(field ? fieldWords(doc, field, vocabulary.generation) : whole, query)
    }
    case 'boost': {
      const inner = scoreOf(doc, score.score, view)
      return inner > 0 ? inner + score.by : 0
    }
    case 'all':
    case 'any': {
      let sum = 0
      for (const part of score.scores) {
        const value = scoreOf(doc, part, view)
        if (value === 0 && score.kind === 'all') return 0
        sum += value
      }
      return sum
    }
  }
}

/** Documents with their `_score`, best first, those of one score in the order they came. */
export function scored(
  docs: readonly Doc[],
  scores: readonly NativeScore[],
  view: View,
  limit = Infinity,
): Doc[] {
  const sum: NativeScore = {kind: 'any', scores}
  return docs
    .map((doc) => ({doc, score: scoreOf(doc, sum, view)}))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({doc, score}) => ({...doc, _score: score}))
}
