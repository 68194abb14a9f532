import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {gs1CheckDigit, ppnCheckDigits, pznCheckDigit} from './check-digits.ts'
import {isDemoNumber, problemOf} from './problem.ts'
import {NUMBERINGS, type Scheme, SCHEMES} from './schemes.ts'

const real = {isDemo: false}
const demo = {isDemo: true}

/** Numbers of real packs or of the publications of their numbering. */
const RIGHT: [Scheme, string][] = [
  ['PZN', '06716372'],
  ['PZN', '04877800'],
  ['PZN', '03752864'],
  ['PZN7AT', '0838973'],
  ['PPN', '110375286414'],
  ['NTIN', '04150123456782'],
  ['GTIN', '96385074'],
  ['GTIN', '036000291452'],
  ['GTIN', '4006381333931'],
  ['GTIN', '10614141000415'],
  ['EAN', '4006381333931'],
  ['EAN', '96385074'],
  ['CIP13', '3400935887559'],
  ['AIC', '012745093'],
  ['AIC', '012345676'],
  ['Pharmacode', '0123456'],
  ['SwissmedicNo', '12345001'],
  ['CN', '712729'],
]

test.each(RIGHT)('%s %s is right on a real pack, and on no demo product', (scheme, value) => {
  expect(problemOf({scheme, value}, real)).toBeNull()
  expect(isDemoNumber({scheme, value})).toBe(false)
  expect(problemOf({scheme, value}, demo)).toContain('can be on a real pack')
})

test('the sentence names the number and what was expected', () => {
  const said = (scheme: Scheme, value: string) => problemOf({scheme, value}, real)
  expect(said('PZN', '12345670')).toBe('PZN 12345670: the last digit should be 8.')
  expect(said('PZN', '1234567')).toBe('PZN 1234567 should have 8 digits.')
  expect(said('PPN', '110375286441')).toBe('PPN 110375286441: the last two digits should be 14.')
  expect(said('PPN', `1112345670${ppnCheckDigits('1112345670')}`)).toMatch(
    /^PPN \d{12}: PZN 12345670: the last digit should be 8\.$/,
  )
  expect(said('GTIN', '4006381333930')).toBe('GTIN 4006381333930: the last digit should be 1.')
  expect(said('CN', '7127290')).toMatch(/^CN 7127290: the last digit should be \d\.$/)
})

/** What the seed carries. */
const DEMO: [Scheme, string][] = [
  ['GTIN', '9520000000011'],
  ['EAN', '9520000000042'],
  ['PZN', '99000070'],
  ['PZN7AT', '9900060'],
  ['CIP13', 'DEMO-FR-1'],
  ['Pharmacode', 'DEMO-1'],
]

test.each(DEMO)('%s %s is for demo products alone', (scheme, value) => {
  expect(problemOf({scheme, value}, demo)).toBeNull()
  expect(problemOf({scheme, value}, real)).toContain('is a demo number')
})

test('a demo number still has the shape and the check digit of its numbering', () => {
  expect(problemOf({scheme: 'GTIN', value: '9520000000012'}, demo)).toContain('should be 1')
  expect(problemOf({scheme: 'PZN', value: 'DEMO-1'}, demo)).toContain('should have 8 digits')
})

const digits = (length: number) =>
  fc
    .array(fc.integer({min: 0, max: 9}), {minLength: length, maxLength: length})
    .map((d) => d.join(''))

/** A number of the scheme with the right check digit, and how many of its last digits are computed. */
const made: Partial<Record<Scheme, fc.Arbitrary<string>>> = {
  GTIN: fc
    .constantFrom(7, 11, 12, 13)
    .chain(digits)
    .map((body) => body + gs1CheckDigit(body)),
  PZN: digits(7)
    .filter((body) => pznCheckDigit(body) !== null)
    .map((b) => b + pznCheckDigit(b)),
  PZN7AT: digits(6)
    .filter((body) => pznCheckDigit(body) !== null)
    .map((b) => b + pznCheckDigit(b)),
  CIP13: digits(8).map((body) => `3400${body}${gs1CheckDigit(`3400${body}`)}`),
}

test.each(Object.entries(made))('one wrong digit of a %s never passes', (name, numbers) => {
  const scheme = SCHEMES.find((known) => known === name) ?? 'GTIN'
  const change = fc.tuple(numbers, fc.nat(13), fc.integer({min: 1, max: 9}))
  fc.assert(
    fc.property(change, ([value, place, by]) => {
      const at = place % value.length
      const other = (Number(value[at]) + by) % 10
      const changed = value.slice(0, at) + String(other) + value.slice(at + 1)
      expect(problemOf({scheme, value: changed}, real)).not.toBeNull()
    }),
  )
})

test('any words at all are told apart from a number without fail', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCHEMES), fc.string(), fc.boolean(), (scheme, value, isDemo) => {
      const problem = problemOf({scheme, value}, {isDemo})
      const isWritten = NUMBERINGS[scheme].shape.test(value) || value.startsWith('DEMO-')
      expect(problem === null && !isWritten).toBe(false)
    }),
  )
})
