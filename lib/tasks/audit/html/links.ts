import {ancestorsOf, attributeOf, type Element, has} from './tree.ts'

/** A link a reader can follow, or what the page loads into a frame. */
export type Link = {
  href: string
  isInMain: boolean
  /** The key of the product whose teaser or page the link stands in. */
  product: string | null
  element: Element
}

const HREF: Record<string, string> = {a: 'href', area: 'href', iframe: 'src'}

export const linksOf = (elements: readonly Element[], main: Element): Link[] =>
  elements.flatMap((element) => {
    const name = HREF[element.tagName]
    const href = name === undefined ? null : attributeOf(element, name)
    if (href === null || href === '') return []
    const around = [element, ...ancestorsOf(element)]
    const product = around.find((each) => has(each, 'data-product'))
    return [
      {
        href,
        isInMain: around.includes(main),
        product: product ? attributeOf(product, 'data-product') : null,
        element,
      },
    ]
  })
