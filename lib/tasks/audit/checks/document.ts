import type {Found, Miss} from '../miss.ts'
import {isAccount, isBorrowed, languageOf, type PageAt, type Site} from '../site.ts'
import {attributeOf} from '../html/tree.ts'

/** Kinds of page that stand where another is missing; the site must not lead to one. */
const ABSENT = new Set(['withheld', 'notfound', 'error'])

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

/** What every document of the site has to be, whatever it shows. */
export function checkDocument(at: PageAt, {dataset}: Site): Found {
  const {address, page} = at
  const {head, type, locale, market} = page
  const miss = (rule: string, expected: string, found: string): Miss[] => [
    {address, rule, expected, found},
  ]
  const language = languageOf(page)
  const direction = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
  const languages = dataset.all('market').find(({code}) => code === market)?.['languages']
  const isOfMarket = Array.isArray(languages) && languages.includes(language)
  const first = address.split(/[/?]/)[1] ?? ''
  const isChooser = type === 'chooser'
  const headings = page.elements.filter(({tagName}) => tagName === 'h1').length
  return {
    remarks: [],
    misses: [
      ...(ABSENT.has(type) ? miss('answer', 'a page that is shown', `a page "${type}"`) : []),
      ...(head.lang === locale
        ? []
        : miss('language', `<html lang="${locale}">`, `"${head.lang}"`)),
      ...(head.dir === direction
        ? []
        : miss('language', `<html dir="${direction}">`, `"${head.dir}"`)),
      ...(isChooser || first === locale.toLowerCase()
        ? []
        : miss('language', `data-locale as in the address, ${first}`, locale)),
      ...(isChooser || isOfMarket
        ? []
        : miss('language', `a market of the dataset with ${language}`, `market "${market}"`)),
      ...(headings === 1 ? [] : miss('headings', 'one <h1>', `${headings}`)),
      ...((isAccount(page) || isBorrowed(page)) && !/\bnoindex\b/.test(head.robots)
        ? miss('sitemap', 'words of another page kept from robots: noindex', head.robots)
        : []),
      ...brokenAnchors(at).flatMap((href) =>
        miss('links', `an element with the id ${href}`, 'none'),
      ),
      ...(page.links.some(({href}) => /^\s*(?:javascript|data|vbscript):/i.test(href))
        ? miss('links', 'links that lead to addresses', 'a link that runs script')
        : []),
    ],
  }
}

/** Links within the page that lead nowhere. */
function brokenAnchors({page}: PageAt): string[] {
  const ids = new Set(page.elements.map((element) => attributeOf(element, 'id')))
  const anchors = page.links.map(({href}) => href).filter((href) => /^#./.test(href))
  return [...new Set(anchors.filter((href) => !ids.has(decodeAnchor(href))))]
}

function decodeAnchor(href: string): string {
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}
