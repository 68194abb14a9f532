import type {ExprNode} from 'groq-js'

/**
 * The types of document a query asks the dataset for, or null when it asks for others than it names:
 * each `*` has to begin with `[_type == "…"]`. An evaluator without indexes then looks through those
 * documents only; what is dereferenced is found by its id.
 */
export function typesAsked(tree: ExprNode): ReadonlySet<string> | null {
  const types = new Set<string>()
  return collect(tree, types) ? types : null
}

/** Whether every `*` inside names its type. */
function collect(node: unknown, types: Set<string>): boolean {
  if (Array.isArray(node)) return node.every((item) => collect(item, types))
  if (!isNode(node)) return true
  if (node['type'] === 'Everything') return false
  if (node['type'] === 'Filter' && isNode(node['base']) && node['base']['type'] === 'Everything') {
    const type = typeIn(node['expr'])
    if (type === null) return false
    types.add(type)
    return collect(node['expr'], types)
  }
  return Object.values(node).every((field) => collect(field, types))
}

/** The type that a condition demands, among whatever else it demands. */
function typeIn(condition: unknown): string | null {
  if (!isNode(condition)) return null
  const {type, op, left, right} = condition
  if (type === 'And') return typeIn(left) ?? typeIn(right)
  const isType = isNode(left) && left['type'] === 'AccessAttribute' && left['name'] === '_type'
  if (type !== 'OpCall' || op !== '==' || !isType || 'base' in left || !isNode(right)) return null
  return right['type'] === 'Value' && typeof right['value'] === 'string' ? right['value'] : null
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
