/**
 * `{emergency}` in the words of an article, an answer or a leaflet stands for the emergency number of the
 * reader's market. It is filled in where an answer of the dataset is parsed, so that page, structured
 * data and passport say the same.
 */
const EMERGENCY = '{emergency}'

/** The same value, with the number in all of its words. */
export function withEmergency<Value>(value: Value, number: string): Value
export function withEmergency(value: unknown, number: string): unknown {
  if (typeof value === 'string') return value.replaceAll(EMERGENCY, number)
  if (Array.isArray(value)) return value.map((item: unknown) => withEmergency(item, number))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withEmergency(field, number)]),
  )
}

/** Whether its words ask for the number. */
export const asksForEmergency = (value: unknown) =>
  stringsIn(value).some((words) => words.includes(EMERGENCY))

/** What stands in braces in its words and means nothing, or a brace alone; each once. */
export const unknownBraces = (value: unknown): string[] => [
  ...new Set(
    stringsIn(value).flatMap((words) => words.replaceAll(EMERGENCY, '').match(BRACES) ?? []),
  ),
]

const BRACES = /\{[^{}]*\}|[{}]/g

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
