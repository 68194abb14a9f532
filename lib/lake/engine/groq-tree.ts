import type {ExprNode} from 'groq-js'

export type NodeOf<Type extends ExprNode['type']> = Extract<ExprNode, {type: Type}>

export const THIS: ExprNode = {type: 'This'}

export const literal = (value: unknown): ExprNode => ({type: 'Value', value})

export const globalCall = (name: string, ...args: ExprNode[]): ExprNode => ({
  type: 'FuncCall',
  namespace: 'global',
  name,
  args,
})

export const operator = (
  op: NodeOf<'OpCall'>['op'],
  left: ExprNode,
  right: ExprNode,
): ExprNode => ({
  type: 'OpCall',
  op,
  left,
  right,
})

/** `array::join(list, separator)` */
export const joined = (list: ExprNode, separator: string): ExprNode => ({
  type: 'FuncCall',
  namespace: 'array',
  name: 'join',
  args: [list, literal(separator)],
})

/** `{"_ref": id}->`: the one node through which an evaluation asks us for a value. */
export const dereferenced = (id: ExprNode): ExprNode => ({
  type: 'Deref',
  base: {
    type: 'Object',
    attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: id}],
  },
})

/** `node` with `change` applied to each child: itself where none changes. Literal values are no children. */
export function mapChildren<T extends object>(
  node: T,
  change: (child: ExprNode, field: string) => ExprNode,
): T {
  if ('type' in node && node.type === 'Value') return node
  let changed: T | null = null
  for (const field in node) {
    const before = node[field]
    if (typeof before !== 'object' || before === null) continue
    const after = mapPart(before, field, change)
    if (after === before) continue
    changed ??= {...node}
    changed[field] = after as typeof before // children of the same kind
  }
  return changed ?? node
}

type Change = Parameters<typeof mapChildren>[1]

function mapPart(part: object, field: string, change: Change): object {
  if (!Array.isArray(part)) {
    // Attributes, alternatives and array elements are wrappers: they hold expressions.
    return isWrapper(part) ? mapChildren(part, change) : change(part as ExprNode, field)
  }
  const items = part.map((item: unknown) =>
    typeof item === 'object' && item !== null ? mapPart(item, field, change) : item,
  )
  return items.some((item, i) => item !== part[i]) ? items : part
}

const WRAPPERS = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

const isWrapper = (child: object) =>
  'type' in child && typeof child.type === 'string' && WRAPPERS.has(child.type)

/** Whether `test` holds for any child of `node`. */
export function someChild(node: object, test: (child: ExprNode) => boolean): boolean {
  if ('type' in node && node.type === 'Value') return false
  for (const part of Object.values(node)) {
    if (typeof part === 'object' && part !== null && somePart(part, test)) return true
  }
  return false
}

function somePart(part: object, test: (child: ExprNode) => boolean): boolean {
  if (Array.isArray(part)) {
    return part.some((item) => typeof item === 'object' && item !== null && somePart(item, test))
  }
  return isWrapper(part) ? someChild(part, test) : test(part as ExprNode)
}

/** Whether `test` holds for `node` or anything below it. */
export function someNode(node: ExprNode, test: (node: ExprNode) => boolean): boolean {
  return test(node) || someChild(node, (child) => someNode(child, test))
}

/** The parts of `a && b && c`, brackets removed. */
export function conjuncts(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjuncts(node.base)
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}
