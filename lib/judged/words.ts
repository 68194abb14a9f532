/** One step of a path: a field's name, a place, or an item by its key, as the Studio spells it. */
export type Step = string | number | {_key: string}

/** Words a document shows, and the field they stand in. */
export type Words = {path: readonly Step[]; text: string}

/** Fields of blocks that name or style and say nothing. */
const SILENT = new Set([
  'style',
  'listItem',
  'marks',
  'markDefs',
  'asset',
  'crop',
  'hotspot',
  'shows',
  'ion',
  'notice',
])

/**
 * Every piece of words inside a value, in reading order, whatever blocks it is made of; the spans of a
 * paragraph are one piece. A block nobody thought of is read too: nothing slips past the checks.
 */
export function wordsIn(value: unknown, path: readonly Step[]): Words[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{path, text: value}]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => wordsIn(item, [...path, stepTo(item, index)]))
  }
  if (!isObject(value)) return []
  if (value['_type'] === 'block') return paragraph(value, path)
  return Object.entries(value).flatMap(([name, field]) =>
    name.startsWith('_') || SILENT.has(name) ? [] : wordsIn(field, [...path, name]),
  )
}

function paragraph({children}: Record<string, unknown>, path: readonly Step[]): Words[] {
  const spans = Array.isArray(children) ? children.filter(isObject) : []
  const text = spans.map((span) => (typeof span['text'] === 'string' ? span['text'] : '')).join('')
  return text.trim() === '' ? [] : [{path, text}]
}

const stepTo = (item: unknown, index: number): Step =>
  isObject(item) && typeof item['_key'] === 'string' ? {_key: item['_key']} : index

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
