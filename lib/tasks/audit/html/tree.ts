import {type DefaultTreeAdapterTypes, parse} from 'parse5'

/**
 * A document as a browser builds it from the same text, script on: unclosed, misnested and commented-out
 * markup ends up where a reader's browser would put it, and what is inside `template` and `noscript`
 * is not on the page.
 */

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node

export const documentOf = (html: string): Node => parse(html)

const isElement = (node: Node): node is Element => 'tagName' in node

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : []

/** Every element below a node, in the order of the document. No recursion: depth is the page's to choose. */
export function elementsIn(node: Node): Element[] {
  const found: Element[] = []
  const open = childrenOf(node).toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next)) found.push(next)
    for (const child of childrenOf(next).toReversed()) open.push(child)
  }
  return found
}

export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null

export const has = (element: Element, name: string) => attributeOf(element, name) !== null

/** The elements around an element, the nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const around: Element[] = []
  let parent = element.parentNode
  while (parent && isElement(parent)) {
    around.push(parent)
    parent = parent.parentNode
  }
  return around
}
