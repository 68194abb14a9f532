import {unknownBraces} from '#lib/content/emergency.ts'

/** Words in which braces mean what nothing fills in. `{emergency}` becomes the number of the market. */
export function knownBraces(words: unknown) {
  const unknown = unknownBraces(words)
  return (
    unknown.length === 0 ||
    `Nothing fills in ${unknown.join(', ')}. Write the words themselves; only {emergency} becomes a number.`
  )
}
