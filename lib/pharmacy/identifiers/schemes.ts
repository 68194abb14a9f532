import {
  aicCheckDigit,
  cnCheckDigit,
  gs1CheckDigit,
  pznCheckDigit,
  ppnCheckDigits,
} from './check-digits.ts'

/** The numberings that a code on a pack can belong to. */
export const SCHEMES = [
  'GTIN',
  'PZN',
  'PZN7AT',
  'PPN',
  'NTIN',
  'Pharmacode',
  'SwissmedicNo',
  'CIP13',
  'AIC',
  'CN',
  'EAN',
] as const
export type Scheme = (typeof SCHEMES)[number]

/** What is known of a numbering. */
type Numbering = {
  shape: RegExp
  /** The shape in words, after “should have”. */
  form: string
  /**
   * The last digits, as the ones before them determine them; null where no pack is ever given such a
   * number. Left out where the rule is not certain or a number has no check digit: then only its shape
   * is checked.
   */
  check?: (value: string) => string | null
  /** The PZN that the number is made of. */
  inner?: (value: string) => string
  /** Whether it can be on no real pack. Without one, demo numbers are written `DEMO-…`. */
  isDemo?: (value: string) => boolean
}

const withoutLast =
  (count: number, checkDigit: (body: string) => string | null) => (value: string) =>
    checkDigit(value.slice(0, -count))

const pzn = (digits: 7 | 8) => ({
  shape: new RegExp(`^\\d{${digits}}$`),
  check: withoutLast(1, pznCheckDigit),
  isDemo: (value: string) => pznCheckDigit(value.slice(0, -1)) === null,
})

/** GS1 keeps the prefix 952 for demonstrations; a GTIN-14 has one digit before it. */
const gs1 = {
  check: withoutLast(1, gs1CheckDigit),
  isDemo: (value: string) => (value.length === 14 ? /^\d952/ : /^952\d{10}$/).test(value),
}

const ofPzn = (inner: (value: string) => string) => ({
  inner,
  isDemo: (value: string) => pzn(8).isDemo(inner(value)),
})

export const NUMBERINGS: Record<Scheme, Numbering> = {
  GTIN: {shape: /^(?:\d{8}|\d{12,14})$/, form: '8, 12, 13 or 14 digits', ...gs1},
  EAN: {shape: /^(?:\d{8}|\d{13})$/, form: '8 or 13 digits', ...gs1},
  PZN: {form: '8 digits', ...pzn(8)},
  PZN7AT: {form: '7 digits', ...pzn(7)},
  PPN: {
    shape: /^11\d{10}$/,
    form: '12 digits: 11, the PZN and two check digits',
    check: withoutLast(2, ppnCheckDigits),
    ...ofPzn((value) => value.slice(2, 10)),
  },
  NTIN: {
    shape: /^04150\d{9}$/,
    form: '14 digits: 04150, the PZN and a check digit',
    check: withoutLast(1, gs1CheckDigit),
    ...ofPzn((value) => value.slice(5, 13)),
  },
  /** Shape only: how its last digit is made is published nowhere we could read. */
  Pharmacode: {shape: /^\d{7}$/, form: '7 digits'},
  /** Authorisation number and pack code of Swissmedic; neither has a check digit. */
  SwissmedicNo: {shape: /^\d{8}$/, form: '8 digits: five of the authorisation, three of the pack'},
  CIP13: {
    shape: /^3400\d{9}$/,
    form: '13 digits that begin with 3400',
    check: withoutLast(1, gs1CheckDigit),
  },
  AIC: {shape: /^\d{9}$/, form: '9 digits', check: withoutLast(1, aicCheckDigit)},
  /** Written with six digits, or with seven of which the last is the check digit. */
  CN: {
    shape: /^\d{6,7}$/,
    form: '6 digits, or 7 with the check digit',
    check: (value) => (value.length === 7 ? cnCheckDigit(value.slice(0, 6)) : ''),
  },
}
