/** The check digits of the numbers on packs, from the digits before them. All take digits only. */

const weighted = (digits: string, weight: (index: number) => number) =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weight(index), 0)

/** GS1, for every length: from the right, weights 3 and 1 in turn; the sum is filled up to a ten. */
export function gs1CheckDigit(body: string): string {
  const sum = weighted(body, (index) => ((body.length - index) % 2 ? 3 : 1))
  return String((10 - (sum % 10)) % 10)
}

/**
 * PZN of Germany (seven digits before it, weights 1 to 7) and of Austria (six, weights 2 to 7), modulo
 * 11. Null where the remainder is 10: such a number is never given to a pack.
 */
export function pznCheckDigit(body: string): string | null {
  const remainder = weighted(body, (index) => index + 8 - body.length) % 11
  return remainder === 10 ? null : String(remainder)
}

/** PPN: the codes of all characters, weights from 2 up, modulo 97, in two digits. */
export function ppnCheckDigits(body: string): string {
  const sum = [...body].reduce((total, sign, index) => total + sign.charCodeAt(0) * (index + 2), 0)
  return String(sum % 97).padStart(2, '0')
}

/** AIC of Italy, as in its bar code (Code 32): every second digit doubled, its digits added. */
export function aicCheckDigit(body: string): string {
  const doubled = (digit: number) => Math.floor((digit * 2) / 10) + ((digit * 2) % 10)
  const sum = [...body].reduce(
    (total, digit, index) => total + (index % 2 ? doubled(Number(digit)) : Number(digit)),
    0,
  )
  return String(sum % 10)
}

/** CN of Spain: its seven digits close the GTIN that begins with 847000, so the last is GS1’s. */
export const cnCheckDigit = (body: string): string => gs1CheckDigit(`847000${body}`)
