const WHITE_SPACE = [0x09, 0x0a, 0x0c, 0x0d]

/** Whether the first bytes of a file are UTF-8 text. The last character may be cut off. */
export function isText(head: Uint8Array): boolean {
  if (head.some((byte) => (byte < 0x20 && !WHITE_SPACE.includes(byte)) || byte === 0x7f))
    return false
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(head, {stream: true}).length > 0
  } catch {
    return false
  }
}

/** What may stand before the root element: declaration, processing instructions, comments, doctype. */
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)/i

/** Whether text is an XML document with the root element `svg`. */
export function isSvg(head: Uint8Array): boolean {
  let rest = new TextDecoder().decode(head)
  for (let found = PROLOGUE.exec(rest); found; found = PROLOGUE.exec(rest)) {
    rest = rest.slice(found[0].length)
  }
  return /^<(?:[\w.-]+:)?svg[\s/>]/.test(rest)
}
