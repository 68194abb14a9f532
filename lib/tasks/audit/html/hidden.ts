import {ancestorsOf, attributeOf, type Element, has} from './tree.ts'

/** Declarations that take an element, or its words, out of sight. */
const CONCEALING: readonly RegExp[] = [
  /(?:^|;)\s*display\s*:\s*none/i,
  /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|;)\s*content-visibility\s*:\s*hidden/i,
  /(?:^|;)\s*opacity\s*:\s*0*(?:\.0+)?%?\s*(?:!important\s*)?(?:;|$)/i,
  /(?:^|;)\s*(?:font-size|width|height|max-height)\s*:\s*0(?:px|em|rem|%)?\s*(?:!important\s*)?(?:;|$)/i,
  /(?:^|;)\s*color\s*:\s*transparent/i,
  /(?:^|;)\s*clip(?:-path)?\s*:\s*(?:rect\(|inset\((?:50|100)%)/i,
  /(?:^|;)\s*(?:left|right|top|bottom|text-indent|margin-[a-z-]+)\s*:\s*-\d{3,}/i,
  /(?:^|;)\s*(?:transform\s*:[^;]*scale[xy]?\(0[,)]|scale\s*:\s*0\s*(?:;|$))/i,
]

const FOLDED = new Set(['details', 'dialog', 'object', 'canvas', 'audio', 'video', 'iframe'])

/**
 * What keeps an element from being seen or heard by everybody, in words; null when the markup says
 * nothing of the kind. A stylesheet is not read: what it hides is hidden from the audit too.
 */
export function hiddenBy(element: Element): string | null {
  for (const each of [element, ...ancestorsOf(element)]) {
    const reason = reasonOf(each)
    if (reason) return reason
  }
  return null
}

function reasonOf(element: Element): string | null {
  const {tagName} = element
  // An open one can be folded away by a reader before the words are read.
  if (FOLDED.has(tagName)) return `inside <${tagName}>`
  for (const name of ['hidden', 'inert', 'popover']) {
    if (has(element, name)) return `${name} on <${tagName}>`
  }
  if (attributeOf(element, 'aria-hidden') === 'true') return `aria-hidden on <${tagName}>`
  const style = plainStyle(attributeOf(element, 'style') ?? '')
  return CONCEALING.some((declaration) => declaration.test(style))
    ? `style="${attributeOf(element, 'style')}" on <${tagName}>`
    : null
}

/** A style as a browser reads it: comments are nothing, and a letter may be written as its number. */
const plainStyle = (style: string) =>
  style
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\\([\da-f]{1,6})\s?/gi, (_escape, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll('\\', '')
