import type {ExprNode} from 'groq-js'
import {publishedId} from './document-id.ts'
import {key} from './document-keys.ts'
import type {NodeOf} from './groq-tree.ts'
import {anyOf, anyReference, FIELDS, referenced, type KeysFor} from './narrow-keys.ts'
import {liftOut} from './narrow-lift.ts'

/**
 * How one condition of a filter finds its documents.
 * `keys`: known when the query is compiled; `isExact` when the lists need no second look.
 * `value`: an expression to evaluate outside the filter, from whose value `keysFor` makes the keys.
 */
export type Access = StaticAccess | {value: ExprNode; keysFor: KeysFor}

type StaticAccess = {keys: string[]; isExact: boolean}

/** The lists that hold every document for which `condition` is true, or null when none do. */
export function accessOf(condition: ExprNode): Access | null {
  if (condition.type === 'Group') return accessOf(condition.base)
  if (condition.type === 'Or') return alternative(condition.left, condition.right)
  if (condition.type === 'FuncCall') return FUNCTIONS[nameOf(condition)]?.(condition.args) ?? null
  if (condition.type !== 'OpCall') return null
  const {left, right} = condition
  if (condition.op === '==') return equality(left, right) ?? equality(right, left)
  return condition.op === 'in' ? membership(left, right) : null
}

/** What meets one side or the other is in the lists of one side or the other. */
function alternative(left: ExprNode, right: ExprNode): Access | null {
  const [a, b] = [listsOf(left), listsOf(right)]
  return a && b && {keys: [...new Set([...a.keys, ...b.keys])], isExact: a.isExact && b.isExact}
}

function listsOf(node: ExprNode): StaticAccess | null {
  if (node.type === 'Group') return listsOf(node.base)
  if (node.type === 'And') {
    const part = listsOf(node.left) ?? listsOf(node.right)
    return part && {...part, isExact: false}
  }
  const access = accessOf(node)
  return access && 'keys' in access ? access : null
}

const nameOf = ({namespace, name}: NodeOf<'FuncCall'>) => `${namespace}::${name}`

const FUNCTIONS: Record<string, (args: ExprNode[]) => Access | null> = {
  'global::references'(args) {
    const constants = args.map(constantOf)
    if (constants.every((constant) => constant !== null)) {
      const keys = referenced(constants.flatMap(({value}) => value))
      return keys && {keys, isExact: true}
    }
    const [only, more] = args
    const value = only && !more ? liftOut(only) : null
    return value && {value, keysFor: referenced}
  },
  'sanity::versionOf'([id]) {
    const value = id && constantOf(id)?.value
    if (typeof value !== 'string' || publishedId(value) !== value) return null
    return {keys: [key.group(value)], isExact: false}
  },
}

function equality(field: ExprNode, other: ExprNode): Access | null {
  const path = fieldPath(field)
  const keysFor = path === null ? undefined : keysForField(path)
  return keysFor ? byValue(other, keysFor, path !== null && Object.hasOwn(FIELDS, path)) : null
}

function keysForField(path: string): KeysFor | undefined {
  if (Object.hasOwn(FIELDS, path)) return FIELDS[path]
  return path.endsWith('._ref') ? anyReference : undefined
}

function byValue(node: ExprNode, keysFor: KeysFor, isExact: boolean): Access | null {
  const constant = constantOf(node)
  if (constant) {
    const keys = keysFor(constant.value)
    return keys && {keys, isExact}
  }
  const value = liftOut(node)
  return value && {value, keysFor}
}

function membership(left: ExprNode, right: ExprNode): Access | null {
  if (isReferenceList(right)) return byValue(left, anyReference, false)
  const path = fieldPath(left)
  const keysFor = path === null ? undefined : keysForField(path)
  if (path === '_id' && right.type === 'FuncCall' && nameOf(right) === 'global::path') {
    return pathPattern(right.args[0])
  }
  if (!keysFor) return null
  // Neither true nor false of any document, which no list can tell from false.
  const constant = constantOf(right)
  if (constant && !Array.isArray(constant.value)) return null
  return byValue(right, anyOf(keysFor), path !== null && Object.hasOwn(FIELDS, path))
}

function pathPattern(argument: ExprNode | undefined): Access | null {
  const pattern = argument && constantOf(argument)?.value
  if (typeof pattern !== 'string') return null
  const [first, ...rest] = pattern.split('.')
  if (!first || first.includes('*') || rest.length === 0) return null
  return {keys: [key.root(first)], isExact: rest.join('.') === '**'}
}

/** `a.b` for a chain of attributes of the document itself. */
function fieldPath(node: ExprNode): string | null {
  if (node.type === 'Group') return fieldPath(node.base)
  if (node.type !== 'AccessAttribute') return null
  if (!node.base || node.base.type === 'This') return node.name
  const base = fieldPath(node.base)
  return base === null ? null : `${base}.${node.name}`
}

/** `field[]._ref` and the like: only steps within the document, ending in `_ref`. */
function isReferenceList(node: ExprNode): boolean {
  if (node.type === 'Group') return isReferenceList(node.base)
  if (node.type !== 'Map' && node.type !== 'FlatMap') return false
  if (!isWithinDocument(node.base)) return false
  return node.expr.type === 'AccessAttribute' && node.expr.name === '_ref'
    ? !node.expr.base || isWithinDocument(node.expr.base)
    : isReferenceList(node.expr)
}

function isWithinDocument(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return !node.base || isWithinDocument(node.base)
    case 'ArrayCoerce':
    case 'Group':
      return isWithinDocument(node.base)
    case 'Map':
    case 'FlatMap':
      return isWithinDocument(node.base) && isWithinDocument(node.expr)
    default:
      return false
  }
}

/** The value of a literal, a list of literals or a parameter (which parsing made a literal). */
function constantOf(node: ExprNode): {value: unknown} | null {
  if (node.type === 'Group') return constantOf(node.base)
  if (node.type === 'Value') return {value: node.value}
  if (node.type !== 'Array') return null
  const values = node.elements.map((element) =>
    element.isSplat ? null : constantOf(element.value),
  )
  if (!values.every((value) => value !== null)) return null
  return {value: values.map(({value}) => value)}
}
