import {JSDOM, VirtualConsole} from 'jsdom'
import type {Source} from './read-source.ts'
import {markupFromText} from './text-markup.ts'

/** Beyond these a page is no article but an attack, or a program's output. */
const MAX_TAGS = 60_000
const MAX_DEPTH = 200
/** Tags that stand alone or that another one closes; authors leave them open. */
const NEVER_DEEP =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|wbr)$/i

/**
 * Parses a page as a browser would, but runs no script and loads nothing. Throws an `Error` when it
 * cannot be an article.
 */
export function documentFrom({kind, bytes, contentType, place}: Source): Document {
  const url = 'url' in place ? place.url.href : 'file:///'
  if (kind === 'html') refuseExhausting(bytes.toString('latin1'))
  const options = {url, virtualConsole: new VirtualConsole()}
  const {document} =
    kind === 'text'
      ? new JSDOM(markupFromText(textFrom(bytes)), options).window
      : parsed(bytes, {...options, contentType: contentType || 'text/html'})
  if (isDeeperThan(MAX_DEPTH, document)) throw tooDeep()
  return document
}

/** The parser finds the charset itself: header, byte order mark, `meta`. */
function parsed(bytes: Buffer, options: ConstructorParameters<typeof JSDOM>[1]) {
  try {
    return new JSDOM(bytes, options).window
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}

/** Before it is parsed: what is nested without end takes the parser minutes. */
function refuseExhausting(markup: string) {
  let [count, depth] = [0, 0]
  for (const [, close, name = ''] of markup.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (++count > MAX_TAGS)
      throw new Error(`The page has more than ${MAX_TAGS} tags: that is no article.`)
    if (NEVER_DEEP.test(name)) continue
    depth = close === '' ? depth + 1 : Math.max(0, depth - 1)
    // Some are left open by mistake: what is really too deep, the parsed page tells.
    if (depth > MAX_DEPTH * 5) throw tooDeep()
  }
}

const tooDeep = () =>
  new Error(`The page nests elements more than ${MAX_DEPTH} deep: that is no article.`)

function isDeeperThan(limit: number, document: Document): boolean {
  // Level by level, because what is too deep for this program must not be walked by recursion.
  let level: Element[] = [document.documentElement]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(({children}) => [...children])
  }
  return false
}

const BYTE_ORDER_MARKS = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
])

function textFrom(bytes: Buffer): string {
  const encoding = BYTE_ORDER_MARKS.get(bytes.subarray(0, 2).toString('hex')) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new Error(`The text is not in ${encoding.toUpperCase()}: save it so and import it again.`)
  }
}
