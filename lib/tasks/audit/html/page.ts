import {type Head, headOf} from './head.ts'
import {hiddenBy} from './hidden.ts'
import {type Link, linksOf} from './links.ts'
import {noticesOf, type ShownNotice} from './notice.ts'
import {isOfProduct, productsOf, type ShownProduct} from './product.ts'
import {type StructuredData, structuredDataOf} from './structured-data.ts'
import {ancestorsOf, attributeOf, documentOf, type Element, elementsIn} from './tree.ts'
import {textOf} from './words.ts'

/** Everything the audit takes from the HTML of a page, and nothing else. */
export type Page = {
  type: string
  key: string
  locale: string
  market: string
  /** Whose words it shows: its own locale, or the one its title says. */
  wordsOf: string
  head: Head
  main: Element
  elements: readonly Element[]
  notices: readonly ShownNotice[]
  products: readonly ShownProduct[]
  /** The key of the product that the page is about; null where it is about none. */
  subject: string | null
  links: readonly Link[]
  data: StructuredData
  /** The banner of demo mode, with the instant at which the clock was set; null where there is none. */
  banner: {clock: string | null} | null
}

/** Why a document cannot be told to be a page of the site: the markup it lacks, in words. */
export type NoPage = {lacks: string}

export function pageOf(html: string): Page | NoPage {
  const elements = elementsIn(documentOf(html))
  const mains = elements.filter(({tagName}) => tagName === 'main')
  const [main] = mains
  if (!main || mains.length > 1) return {lacks: `one <main>, not ${mains.length}`}
  const [type, key, locale, market] = ['type', 'key', 'locale', 'market'].map((name) =>
    attributeOf(main, name === 'type' || name === 'key' ? `data-page-${name}` : `data-${name}`),
  )
  if (type == null || key == null || locale == null || market == null) {
    return {lacks: 'data-page-type, data-page-key, data-locale and data-market on <main>'}
  }
  return {
    ...{type, key, locale, market, main, elements, wordsOf: wordsOf(elements) ?? locale},
    head: headOf(elements),
    notices: noticesOf(elements, main),
    products: productsOf(elements, {type, key}),
    subject: isOfProduct(type) ? key : null,
    links: linksOf(elements, main),
    data: structuredDataOf(elements),
    banner: bannerIn(elements),
  }
}

function wordsOf(elements: readonly Element[]): string | null {
  const title = elements.find(({tagName}) => tagName === 'h1')
  const around = title ? [title, ...ancestorsOf(title)] : []
  return around.map((element) => attributeOf(element, 'lang')).find((lang) => lang !== null) ?? null
}

function bannerIn(elements: readonly Element[]): Page['banner'] {
  const banner = elements.find((each) => attributeOf(each, 'data-demo') === 'banner')
  if (!banner || hiddenBy(banner) || textOf(banner).trim() === '') return null
  return {clock: attributeOf(banner, 'data-clock')}
}
