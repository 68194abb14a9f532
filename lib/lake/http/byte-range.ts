/** First and last byte of a part, counted from 0, both included. */
export type ByteRange = {start: number; end: number}

/**
 * The part of `size` bytes that a `Range` header asks for (RFC 9110, 14.2). Null where the whole is
 * the answer: no header, one that is malformed, or several parts; `outside` where there is no such part.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'outside' : {start: size - length, end: size - 1}
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return null
  return start >= size ? 'outside' : {start, end}
}
