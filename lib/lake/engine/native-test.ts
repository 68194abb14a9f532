import type {ExprNode} from 'groq-js'
import {documentWords} from './document-text.ts'
import {accessOf} from './narrow-access.ts'
import {documentTextQuery} from './text-query.ts'
import {meets} from './text-match.ts'
import type {TextQuery} from './text-terms.ts'
import type {Doc} from './types.ts'
import type {View} from './view.ts'

/**
 * A condition that is answered from lists and words alone. Every leaf is true or false, never
 * null, so that `any`, `all` and `not` mean what they mean in GROQ.
 */
export type NativeTest =
  | {kind: 'lists'; keys: string[]}
  | {kind: 'text'; query: TextQuery}
  | {kind: 'any' | 'all'; tests: NativeTest[]}
  | {kind: 'not'; test: NativeTest}

/** The same condition as a native test, or null when a part of it needs groq-js. */
export function nativeTestOf(node: ExprNode): NativeTest | null {
  switch (node.type) {
    case 'Group':
      return nativeTestOf(node.base)
    case 'Not': {
      const test = nativeTestOf(node.base)
      return test && {kind: 'not', test}
    }
    case 'And':
    case 'Or': {
      const [left, right] = [nativeTestOf(node.left), nativeTestOf(node.right)]
      return left && right && {kind: node.type === 'And' ? 'all' : 'any', tests: [left, right]}
    }
    default: {
      const query = documentTextQuery(node)
      if (query) return {kind: 'text', query}
      const access = accessOf(node)
      return access && 'keys' in access && access.isExact
        ? {kind: 'lists', keys: access.keys}
        : null
    }
  }
}

/** Whether a document of `view` passes. */
export function passes(doc: Doc, test: NativeTest, view: View): boolean {
  switch (test.kind) {
    case 'lists':
      return view.holds(test.keys, doc._id)
    case 'text':
      return meets(documentWords(doc), test.query)
    case 'any':
      return test.tests.some((inner) => passes(doc, inner, view))
    case 'all':
      return test.tests.every((inner) => passes(doc, inner, view))
    case 'not':
      return !passes(doc, test.test, view)
  }
}
