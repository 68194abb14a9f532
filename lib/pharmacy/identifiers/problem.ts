import {NUMBERINGS, type Scheme} from './schemes.ts'

/** A code on a pack, and the numbering it belongs to. */
export type Identifier = {scheme: Scheme; value: string}

/** Whether the number can be on no real pack, by the rule of its numbering. */
export function isDemoNumber({scheme, value}: Identifier): boolean {
  const {shape, isDemo} = NUMBERINGS[scheme]
  return isDemo ? shape.test(value) && isDemo(value) : /^DEMO-./.test(value)
}

/**
 * What is wrong with a code, in a sentence that names it and what was expected; null where nothing is.
 * A demo product carries demo numbers only, so that no real pack is ever taken for it, and a real
 * product none.
 */
export function problemOf(identifier: Identifier, product: {isDemo: boolean}): string | null {
  const isDemo = isDemoNumber(identifier)
  if (isDemo && !product.isDemo) {
    return `${named(identifier)} is a demo number, and this is no demo product: write the number on the pack.`
  }
  const flaw = flawIn(identifier, isDemo)
  if (flaw !== null || isDemo || !product.isDemo) return flaw
  return `${named(identifier)} can be on a real pack, and this is a demo product: ${DEMO_NUMBERS[identifier.scheme] ?? `write DEMO-… instead`}.`
}

const named = ({scheme, value}: Identifier) => `${scheme} ${value}`

/** How a demo number of a numbering looks, where it is not `DEMO-…`. */
const NEVER_ASSIGNED = 'use a PZN whose sum leaves the remainder 10'
const EXAMPLE_PREFIX = 'use one with the prefix 952'
const DEMO_NUMBERS: Partial<Record<Scheme, string>> = {
  GTIN: EXAMPLE_PREFIX,
  EAN: EXAMPLE_PREFIX,
  PZN: NEVER_ASSIGNED,
  PZN7AT: NEVER_ASSIGNED,
  PPN: NEVER_ASSIGNED,
  NTIN: NEVER_ASSIGNED,
}

function flawIn(identifier: Identifier, isDemo: boolean): string | null {
  const {scheme, value} = identifier
  const {shape, form, check, inner, isDemo: hasRule} = NUMBERINGS[scheme]
  if (isDemo && !hasRule) return null
  if (!shape.test(value)) return `${named(identifier)} should have ${form}.`
  const digits = check?.(value) ?? ''
  if (!value.endsWith(digits)) {
    const which = digits.length === 1 ? 'the last digit' : 'the last two digits'
    return `${named(identifier)}: ${which} should be ${digits}.`
  }
  const within = inner && flawIn({scheme: 'PZN', value: inner(value)}, isDemo)
  return within ? `${named(identifier)}: ${within}` : null
}
