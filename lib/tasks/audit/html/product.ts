import {attributeOf, type Element} from './tree.ts'

/** A product as a page shows it: the page is about it, or leads to it. */
export type ShownProduct = {
  key: string
  legalStatus: string | null
  role: 'subject' | 'teaser'
  order: number
  element: Element
}

/** A page of a product, of its leaflet or of its particulars is about it. */
export const isOfProduct = (pageType: string) =>
  pageType === 'product' || pageType === 'leaflet' || pageType === 'mandatory'

/** Every element with `data-product`; the page of a product is about the one that its key names. */
export const productsOf = (
  elements: readonly Element[],
  {type, key: pageKey}: {type: string; key: string},
): ShownProduct[] =>
  elements.flatMap((element, order) => {
    const key = attributeOf(element, 'data-product')
    if (key === null) return []
    const role = isOfProduct(type) && key === pageKey ? 'subject' : 'teaser'
    return [{key, legalStatus: attributeOf(element, 'data-legal-status'), role, order, element}]
  })
