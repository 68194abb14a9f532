/** A line that begins an entry of a list; the group is the entry. */
const BULLET = /^\s*[•●▪◦‣·*–-]\s*(\S.*)$/u
const NUMBER = /^\s*\d{1,2}[.)]\s+(\S.*)$/u
const MARKDOWN_HEADING = /^#{1,6}\s+(\S.*?)\s*#*$/u
/** A heading is a line of its own, no sentence. */
const HEADING_LENGTH = 100
const ABBREVIATION = /\b(etc|usw|ecc|itd|itp)\.$/iu

/**
 * Markup for text without any, so that both go one way: lines of their own that are no sentences are
 * headings, the first of them the title; lines that begin with a bullet or number are a list; a line
 * that says the same twice is what a page reads out for a picture, its alternative text and caption.
 */
export function markupFromText(text: string): string {
  const paragraphs = text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  let hasTitle = false
  const elements = paragraphs.map((line, i) => {
    const bullet = BULLET.exec(line)?.[1]
    if (bullet !== undefined) return `<ul><li>${escaped(bullet)}</li></ul>`
    const number = NUMBER.exec(line)?.[1]
    if (number !== undefined) return `<ol><li>${escaped(number)}</li></ol>`
    const once = saidTwice(line)
    if (once !== null)
      return `<figure><img alt="${escaped(once)}"><figcaption>${escaped(once)}</figcaption></figure>`
    const heading = MARKDOWN_HEADING.exec(line)?.[1] ?? (isHeading(line, paragraphs[i + 1]) && line)
    if (!heading) return `<p>${escaped(line)}</p>`
    const tag = hasTitle ? 'h2' : 'h1'
    hasTitle = true
    return `<${tag}>${escaped(heading)}</${tag}>`
  })
  const joined = elements.join('\n').replaceAll(/<\/(ul|ol)>\n<\1>/g, '\n')
  return `<!doctype html><main>${joined}</main>`
}

/** What a line says, when it says it twice and nothing else; null otherwise. */
export function saidTwice(line: string): string | null {
  const words = line.split(/\s+/)
  const [half, other] = [words.slice(0, words.length / 2), words.slice(words.length / 2)].map(
    (part) => part.join(' '),
  )
  const isTwice = words.length >= 6 && half?.toLowerCase() === other?.toLowerCase()
  return isTwice ? (half ?? null) : null
}

const isHeading = (line: string, next: string | undefined) =>
  next !== undefined &&
  line.length <= HEADING_LENGTH &&
  (!/[.!:;,…]$/u.test(line) || ABBREVIATION.test(line))

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
