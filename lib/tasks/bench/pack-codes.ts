import {pznCheckDigit} from '#lib/pharmacy/identifiers/check-digits.ts'
import {demoGtin} from '#sanity/seed/products/identifiers.ts'

/** Far from the serial numbers that packs of the demo have. */
const FIRST_SERIAL = 1_000_000

/** Among so many numbers in a row is always one whose remainder is 10. */
const WINDOW = 20

/** Gives out codes that no other pack has and that can never be on a real one. */
export class PackCodes {
  readonly #given = new Map<string, number>()

  /** The next code of a scheme: a GTIN of the example prefix, a PZN whose remainder is 10. */
  next(scheme: string): string {
    const serial = (this.#given.get(scheme) ?? 0) + 1
    this.#given.set(scheme, serial)
    switch (scheme) {
      case 'PZN':
        return `${unassignable(serial, 7)}0`
      case 'PZN7AT':
        return `${unassignable(serial, 6)}0`
      default:
        return scheme === 'GTIN' ? demoGtin(FIRST_SERIAL + serial) : `DEMO-${serial}`
    }
  }
}

/** @param digits of the number without its check digit: seven in Germany, six in Austria */
function unassignable(serial: number, digits: 6 | 7): string {
  const first = serial * WINDOW
  for (let number = first; number < first + WINDOW; number++) {
    const body = String(number).padStart(digits, '0')
    if (pznCheckDigit(body) === null) return body
  }
  throw new Error(`No number of ${digits} digits from ${first} has remainder 10.`)
}
