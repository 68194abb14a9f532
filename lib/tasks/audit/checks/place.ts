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

/**
 * Whether a notice stands where a rule places it. On the page of a product or an article the content
 * begins after its header; a list is content where it first leads to a product the notice is about.
 */
export function isPlaced(shown: ShownNotice, required: Required, at: PageAt): boolean {
  const begins = contentOf(required, at)
  return required.places.some((place) => {
    if (place === 'beforeContent') return shown.order < begins
    if (place === 'beforeTeasers') return shown.order < firstTeaserOf(at)
    // What stands after the content stands after what it leads to as well.
    const last = Math.max(...required.products.filter(isTeaser).map(({order}) => order), -1)
    return begins === Infinity || (shown.order > begins && shown.order > last)
  })
}

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

function isContent(element: Element, main: Element): boolean {
  if (!CONTENT.has(element.tagName)) return false
  const around = ancestorsOf(element)
  return (
    around.includes(main) &&
    !around.some(({tagName}) => AROUND.has(tagName)) &&
    ![element, ...around].some((each) => attributeOf(each, 'role') === 'note')
  )
}
