import type {ShownNotice} from '../html/notice.ts'
import {ancestorsOf, attributeOf, type Element} from '../html/tree.ts'
import type {Required} from '../law/required.ts'
import type {PageAt} from '../site.ts'

/** What carries content; a wrapper without words of its own is none. */
const CONTENT = new Set(
  'p h2 h3 h4 h5 h6 ul ol dl table figure section blockquote pre img picture video'.split(' '),
)

/** Around these stand the title, the ways about, and other notices: nothing that a notice is about. */
const AROUND = new Set(['header', 'nav', 'aside'])

type IsAt = (order: number, required: Required, at: PageAt) => boolean

const PLACES: Record<string, {name: string; isAt: IsAt}> = {
  beforeContent: {
    name: 'before the content',
    isAt: (order, required, at) => order < contentOf(required, at),
  },
  beforeTeasers: {
    name: 'before the products it leads to',
    isAt: (order, _required, at) => order < firstTeaserOf(at),
  },
  top: {
    name: 'above everything, the title too',
    isAt: (order, _required, {page}) =>
      page.elements.every((element, index) => index > order || !isFirst(element, page.main)),
  },
  // Each is held against its product besides: see `flawsOfLinks`.
  productLink: {
    name: 'beside the product',
    isAt: (order, {products}) => products.some((product) => order > product.order),
  },
  // An editor puts it into the text: nothing of the header follows it.
  atBlock: {
    name: 'in the text',
    isAt: (order, _required, {page}) =>
      page.elements.every((element, index) => index < order || !isTitle(element, page.main)),
  },
  afterContent: {
    name: 'after the content',
    isAt(order, required, at) {
      const begins = contentOf(required, at)
      // What stands after the content stands after what it leads to as well.
      const last = Math.max(...required.products.filter(isTeaser).map((teaser) => teaser.order), -1)
      return begins === Infinity || (order > begins && order > last)
    },
  },
}

/** Whether the audit can tell that a notice stands at a place that a rule names. */
export const knowsPlace = (place: string) => Object.hasOwn(PLACES, place)

export const nameOfPlace = (place: string) => PLACES[place]?.name ?? place

/**
 * Whether a notice stands where a rule places it; any of its places is right, and so is one that the
 * audit does not know. On the page of a product or an article the content begins after its header; a
 * list is content where it first leads to a product the notice is about.
 */
export const isPlaced = ({order}: ShownNotice, required: Required, at: PageAt): boolean =>
  required.places.some((place) => PLACES[place]?.isAt(order, required, at) ?? true)

function contentOf({products}: Required, {page}: PageAt): number {
  const teasers = products.filter(isTeaser).map(({order}) => order)
  if (page.type !== 'product' && page.type !== 'article' && teasers.length > 0) {
    return Math.min(...teasers)
  }
  const first = page.elements.findIndex((element) => isContent(element, page.main))
  return first === -1 ? Infinity : first
}

const firstTeaserOf = ({page}: PageAt) =>
  Math.min(...page.products.filter(isTeaser).map(({order}) => order), Infinity)

const isTeaser = ({role}: {role: string}) => role === 'teaser'

/** What nothing that stands above everything may follow: the title, its header, content. */
const isFirst = (element: Element, main: Element) =>
  isContent(element, main) || isTitle(element, main)

const isTitle = (element: Element, main: Element) =>
  ['header', 'h1'].includes(element.tagName) && ancestorsOf(element).includes(main)

function isContent(element: Element, main: Element): boolean {
  if (!CONTENT.has(element.tagName)) return false
  const around = ancestorsOf(element)
  return (
    around.includes(main) &&
    !around.some(({tagName}) => AROUND.has(tagName)) &&
    ![element, ...around].some((each) => attributeOf(each, 'role') === 'note')
  )
}
