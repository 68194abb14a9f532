import type {Condition} from './rule.ts'

/** What is so: words and numbers of which a condition asks whether any fits. Null where it is not known, which meets no condition. */
export type Values = readonly (string | number)[] | null

type Test = (values: readonly (string | number)[], condition: Condition) => boolean

const listed: Test = (values, condition) =>
  values.some((value) => condition.values.includes(String(value)))

/** Compares only what is a number; a condition without its number is met by nothing. */
const compared =
  (holds: (value: number, limit: number) => boolean): Test =>
  (values, {number}) =>
    number !== null && values.some((value) => typeof value === 'number' && holds(value, number))

const TESTS: Record<string, Test> = {
  isOneOf: listed,
  isNoneOf: (values, condition) => !listed(values, condition),
  isAbove: compared((value, limit) => value > limit),
  isAtLeast: compared((value, limit) => value >= limit),
  isBelow: compared((value, limit) => value < limit),
  isAtMost: compared((value, limit) => value <= limit),
}

/** Whether the values meet a condition; undefined when its test has a name that the audit does not know. */
export function meets(values: Values, condition: Condition): boolean | undefined {
  const test = Object.hasOwn(TESTS, condition.test) ? TESTS[condition.test] : undefined
  return test && values !== null && test(values, condition)
}
