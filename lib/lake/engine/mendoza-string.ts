import {OP} from './mendoza-opcodes.ts'

/**
 * Keeps the common beginning and end of two texts. Positions count UTF-8 bytes, and only slices
 * that touch an end of the text are written: npm's decoder miscounts others after non-ASCII text.
 */
export function stringPatch(from: string, to: string): unknown[] | null {
  const old = Array.from(from)
  const next = Array.from(to)
  const shorter = Math.min(old.length, next.length)
  let prefix = 0
  while (prefix < shorter && old[prefix] === next[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && old.at(-1 - suffix) === next.at(-1 - suffix)) suffix++
  if (prefix + suffix === 0) return null

  const total = byteLength(old)
  const middle = next.slice(prefix, next.length - suffix).join('')
  return [
    ...(prefix ? [OP.stringAppendSlice, 0, byteLength(old.slice(0, prefix))] : []),
    ...(middle ? [OP.stringAppendString, middle] : []),
    ...(suffix
      ? [OP.stringAppendSlice, total - byteLength(old.slice(old.length - suffix)), total]
      : []),
  ]
}

function byteLength(characters: string[]): number {
  return characters.reduce((sum, character) => sum + width(character.codePointAt(0) ?? 0), 0)
}

const width = (code: number) =>
  1 + Number(code > 0x7f) + Number(code > 0x7ff) + Number(code > 0xffff)
