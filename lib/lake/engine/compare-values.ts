import {DateTime} from 'groq-js'

/** The order of `order()`: times, numbers, texts, booleans; what has no order is equal to its kind. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return Number(a > b) - Number(a < b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (a instanceof DateTime && b instanceof DateTime) return a.compareTo(b)
  return rankOf(a) - rankOf(b) || Number(a === true) - Number(b === true)
}

const RANKS: Record<string, number> = {number: 2, string: 3, boolean: 4}

const rankOf = (value: unknown) => (value instanceof DateTime ? 1 : (RANKS[typeof value] ?? 5))
