import {plain} from './page.ts'

/** What is on a page and not in the article. */
const AROUND = [
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video',
  'nav, form, button, input, select, textarea, dialog, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="search"], [role="dialog"], [role="banner"], [role="contentinfo"]',
].join(', ')
/** Where a page does not say what its article is. */
const AROUND_BODY = 'header, footer, aside'
/** Most specific first. */
const MAIN = ['main article', '[role="main"] article', 'main', '[role="main"]', 'article', 'body']

/**
 * Finds the article on a page, takes out what only surrounds it and writes what no block knows as
 * something that one knows. Changes the document. Throws an `Error` when there is no text in it.
 */
export function mainContentOf(document: Document): Element {
  for (const element of document.querySelectorAll(AROUND)) element.remove()
  const found = MAIN.map((selector) => document.querySelector(selector)).find(
    (element) => element !== null && hasText(element),
  )
  if (!found) throw new Error('The page has no text to import.')
  if (found === document.body)
    for (const element of found.querySelectorAll(AROUND_BODY)) element.remove()
  if (!hasText(found)) throw new Error('The page has no text to import.')
  for (const heading of found.querySelectorAll('h4, h5, h6')) rename(heading, 'h3')
  for (const row of found.querySelectorAll('tr')) writeRow(row)
  for (const table of found.querySelectorAll('table'))
    table.replaceWith(...table.querySelectorAll('p'))
  for (const term of found.querySelectorAll('dt')) writeTerm(term)
  for (const description of found.querySelectorAll('dd')) rename(description, 'p')
  for (const link of found.querySelectorAll('a')) writeLink(link)
  return found
}

const hasText = (element: Element) => plain(element.textContent) !== ''

/** Gives an element another name; what is in it stays. */
export function rename(element: Element, name: string) {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** There are no tables in an article: a row becomes a paragraph. */
function writeRow(row: Element) {
  const paragraph = row.ownerDocument.createElement('p')
  paragraph.textContent = [...row.querySelectorAll('th, td')]
    .map((cell) => plain(cell.textContent))
    .filter(Boolean)
    .join(' · ')
  row.replaceChildren(paragraph)
}

function writeTerm(term: Element) {
  const strong = term.ownerDocument.createElement('strong')
  strong.append(...term.childNodes)
  term.append(strong)
  rename(term, 'p')
}

/** Only links that lead somewhere from another site too; the words of others stay. */
function writeLink(link: Element) {
  const href = link.getAttribute('href') ?? ''
  const base = link.ownerDocument.baseURI
  const target = URL.canParse(href, base) ? new URL(href, base) : null
  const isKept = !href.startsWith('#') && /^(https?|mailto|tel):$/.test(target?.protocol ?? '')
  if (isKept && target) link.setAttribute('href', target.href)
  else link.replaceWith(...link.childNodes)
}
