import {jsonMatch, parsePath, type ExprNode} from '@sanity/json-match'
import {isPlainObject} from './json.ts'

/** Field names and array positions from the root of the document. */
export type ConcretePath = (string | number)[]

export type Match = {path: ConcretePath; value: unknown}

/** Makes the error that fits the request the path came with. */
export type Refuse = (why: string) => Error

/**
 * Every place a JSONMatch path names. A missing field counts (its value is `undefined`), unless
 * the path is recursive; an array element that does not exist never does, except as `edge`.
 * @param edge keep a position just outside an empty array, which `insert` needs
 * @throws SyntaxError when the path cannot be parsed
 */
export function findMatches(root: unknown, path: string, {edge = false} = {}): Match[] {
  const expression = parsePath(path)
  if (!expression) return []
  const dropsMissing = isRecursive(expression)
  const found: Match[] = []
  for (const match of jsonMatch(root, expression)) {
    if (match.value === undefined && dropsMissing) continue
    const concrete = toConcrete(root, match.path, edge)
    if (concrete) found.push({path: concrete, value: match.value})
  }
  return found
}

/** As `findMatches`, with a path that cannot be parsed refused in the caller's words. */
export function matchesOf(root: unknown, path: string, refuse: Refuse, edge = false): Match[] {
  try {
    return findMatches(root, path, {edge})
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw refuse(`Cannot parse the path "${path}": ${why}`)
  }
}

const isRecursive = (node: ExprNode | undefined): boolean =>
  node?.type === 'Path' && (Boolean(node.recursive) || isRecursive(node.base))

// The matcher writes array elements as keys; positions are what an immutable update needs.
function toConcrete(
  root: unknown,
  path: ReadonlyArray<unknown>,
  edge: boolean,
): ConcretePath | null {
  let value = root
  const concrete: ConcretePath = []
  for (const [depth, segment] of path.entries()) {
    const isLast = depth === path.length - 1
    if (typeof segment === 'string') {
      if (value !== undefined && value !== null && !isPlainObject(value)) return null
      concrete.push(segment)
      value = isPlainObject(value) ? value[segment] : undefined
      continue
    }
    if (!Array.isArray(value)) return null
    const position = positionOf(value, segment)
    const isEdge = edge && isLast && value.length === 0 && typeof segment === 'number'
    if (position === null && !isEdge) return null
    concrete.push(position ?? 0)
    value = position === null ? undefined : value[position]
  }
  return concrete
}

function positionOf(array: unknown[], segment: unknown): number | null {
  const position = typeof segment === 'number' ? fromEnd(array, segment) : ofKey(array, segment)
  return position >= 0 && position < array.length ? position : null
}

const fromEnd = (array: unknown[], index: number) => (index < 0 ? array.length + index : index)

const ofKey = (array: unknown[], segment: unknown) =>
  array.findIndex(
    (item) => isPlainObject(item) && isPlainObject(segment) && item._key === segment._key,
  )

/** Copies what lies along `path` and puts `change(value there)` at its end; missing parents become objects. */
export function updateAt(
  root: unknown,
  path: ConcretePath,
  change: (value: unknown) => unknown,
): unknown {
  const [head, ...rest] = path
  if (head === undefined) return change(root)
  if (Array.isArray(root)) {
    const position = Number(head)
    return root.with(position, updateAt(root[position], rest, change))
  }
  const object = isPlainObject(root) ? root : {}
  return {...object, [head]: updateAt(object[head], rest, change)}
}

/** Copies what lies along `path` and leaves out its last element. */
export function removeAt(root: unknown, path: ConcretePath): unknown {
  return updateAt(root, path.slice(0, -1), (parent) => {
    const last = path.at(-1)
    if (Array.isArray(parent)) return parent.toSpliced(Number(last), 1)
    if (!isPlainObject(parent)) return parent
    const {[String(last)]: _removed, ...others} = parent
    return others
  })
}
