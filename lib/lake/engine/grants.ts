import {evaluateSync, parse, type ExprNode} from 'groq-js'
import {someNode} from './groq-tree.ts'
import type {Change, Doc} from './types.ts'

/** What may be done with a document, in the words of Sanity's API. Deleting needs `update`. */
export type Permission = 'read' | 'create' | 'update' | 'history' | 'editHistory'

/** Permissions for every document that a filter holds for. The filter is GROQ over one document. */
export type Grant = {readonly filter: string; readonly permissions: readonly Permission[]}

/** Whether somebody has a permission for a document. A filter reads who they are as `identity()`. */
export type IsGranted = (permission: Permission, document: Doc, userId: string) => boolean

/**
 * Compiles a list of grants, once for all documents. They add up: what one of them grants, none
 * takes away. Evaluated as the Studio evaluates them in the browser, so both come to the same.
 * @throws Error for a filter that cannot be parsed or that reads other documents
 */
export function compileGrants(grants: readonly Grant[]): IsGranted {
  const compiled = grants.map(({filter, permissions}) => ({tree: treeOf(filter), permissions}))
  return (permission, document, userId) =>
    compiled.some(
      ({tree, permissions}) => permissions.includes(permission) && holds(tree, document, userId),
    )
}

/**
 * The permission a change needs and does not have; null for a change that may be made. `siblings` are
 * the other documents with the same published id.
 */
export function missingPermission(
  {before, after}: Pick<Change, 'before' | 'after'>,
  siblings: readonly Doc[],
  isGranted: IsGranted,
  userId: string,
): Permission | null {
  const may = (permission: Permission) => (document: Doc | null) =>
    document === null || isGranted(permission, document, userId)
  // Both states count: nobody may move a document into what they may not write, or out of it.
  const permission = before ? 'update' : 'create'
  if (![before, after].every(may(permission))) return permission
  // Nor lay a draft or a version of another type over it, or publish something under it.
  return siblings.every(may('update')) ? null : 'update'
}

function treeOf(filter: string): ExprNode {
  // The brackets must not be the filter's own to close.
  const tree = parse(`*[(${filter})]`)
  if (tree.type !== 'Filter' || tree.base.type !== 'Everything')
    throw new Error(`The filter of a grant is one expression, not "${filter}"`)
  if (someNode(tree.expr, isJoin))
    throw new Error(`The filter of a grant reads one document, not others: "${filter}"`)
  return tree
}

const isJoin = ({type}: ExprNode) => type === 'Everything' || type === 'Deref'

function holds(tree: ExprNode, document: Doc, identity: string): boolean {
  const {data} = evaluateSync(tree, {dataset: [document], identity, params: {identity}})
  return Array.isArray(data) && data.length === 1
}
