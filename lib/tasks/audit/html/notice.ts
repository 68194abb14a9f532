import {hiddenBy} from './hidden.ts'
import {ancestorsOf, attributeOf, childrenOf, type Element, elementsIn, has} from './tree.ts'
import {textOf} from './words.ts'

/** A notice as it stands in the HTML of a page. */
export type ShownNotice = {
  key: string
  version: string | null
  lang: string | null
  role: string | null
  /** Its place among the elements of the document. */
  order: number
  isInMain: boolean
  hiddenBy: string | null
  /** The contents of each `[data-disclaimer-text]` in it; one is right. */
  texts: readonly string[]
  /** What stands inside the statutory words and is none: elements by name. */
  foreign: readonly string[]
  /** The label of demo mode beside the words, with the verification it tells of; null where there is none. */
  demoLabel: {verification: string | null} | null
  /** Where a link around its words leads; null where there is none. */
  link: string | null
  /** The nearest element around it that shows a product. */
  product: Element | null
}

export function noticesOf(elements: readonly Element[], main: Element): ShownNotice[] {
  return elements.flatMap((element, order) => {
    const key = attributeOf(element, 'data-disclaimer')
    if (key === null) return []
    const inside = elementsIn(element)
    const texts = inside.filter((each) => has(each, 'data-disclaimer-text'))
    return [
      {
        key,
        version: attributeOf(element, 'data-version'),
        lang: attributeOf(element, 'lang'),
        role: attributeOf(element, 'role'),
        order,
        isInMain: ancestorsOf(element).includes(main),
        hiddenBy: texts.map(hiddenBy).find((reason) => reason !== null) ?? hiddenBy(element),
        texts: texts.map(textOf),
        foreign: texts.flatMap(childrenOf).flatMap(nameOfForeign),
        demoLabel: demoLabelIn(element, inside, texts),
        link: linkAround(texts[0]),
        product: ancestorsOf(element).find((each) => has(each, 'data-product')) ?? null,
      },
    ]
  })
}

function linkAround(words: Element | undefined): string | null {
  const link = words && ancestorsOf(words).find(({tagName}) => tagName === 'a')
  return link ? attributeOf(link, 'href') : null
}

const nameOfForeign = (node: ReturnType<typeof childrenOf>[number]) =>
  'tagName' in node ? [`<${node.tagName}>`] : []

function demoLabelIn(notice: Element, inside: readonly Element[], texts: readonly Element[]) {
  const label = inside.find((each) => attributeOf(each, 'data-demo') === 'label')
  if (!label || textOf(label).trim() === '') return null
  // Where the notice itself is hidden, that is what is said of it.
  if (hiddenBy(label) && !hiddenBy(notice)) return null
  if (texts.some((text) => ancestorsOf(label).includes(text))) return null
  return {verification: attributeOf(label, 'data-verification')}
}
