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

/** A copy of `node` with `change` applied to each child; literal values are no children. */
export function mapChildren<T extends object>(
  node: T,
  change: (child: ExprNode, field: string) => ExprNode,
): T {
  if ('type' in node && node.type === 'Value') return node
  const visit = (child: unknown, field: string): unknown => {
    if (Array.isArray(child)) return child.map((item) => visit(item, field))
    if (typeof child !== 'object' || child === null) return child
    // Attributes, alternatives and array elements are wrappers: they hold expressions.
    return isWrapper(child) ? mapChildren(child, change) : change(child as ExprNode, field)
  }
  const fields = Object.entries(node).map(([field, child]) => [field, visit(child, field)])
  return Object.fromEntries(fields) as T // the same fields with children of the same kind
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

/** Whether `test` holds for `node` or anything below it. */
export function someNode(node: ExprNode, test: (node: ExprNode) => boolean): boolean {
  if (test(node)) return true
  let found = false
  mapChildren(node, (child) => {
    found ||= someNode(child, test)
    return child
  })
  return found
}

/** The parts of `a && b && c`, brackets removed. */
export function conjuncts(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjuncts(node.base)
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}
