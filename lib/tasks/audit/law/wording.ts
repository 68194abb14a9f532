import {createHash} from 'node:crypto'

/** Words as they are compared: composed, white space collapsed, nothing at the ends. */
export const wordingOf = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** The hash of a wording as the passport tells it: SHA-256, in hex. */
export const textHashOf = (text: string) =>
  createHash('sha256').update(wordingOf(text)).digest('hex')

const AROUND = 12

/** Where two wordings part, with what stands there in each; for a person to see one letter. */
export function firstDifference(expected: string, found: string): string {
  const [wanted, given] = [[...wordingOf(expected)], [...wordingOf(found)]]
  const at = wanted.findIndex((character, index) => character !== given[index])
  const place = at === -1 ? wanted.length : at
  return `${excerpt(wanted, place)} became ${excerpt(given, place)}`
}

function excerpt(characters: readonly string[], place: number): string {
  const from = Math.max(0, place - AROUND)
  const inside = characters.slice(from, place + AROUND).join('')
  return `"${from > 0 ? '…' : ''}${inside}${place + AROUND < characters.length ? '…' : ''}"`
}
