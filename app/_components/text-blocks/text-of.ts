import type {TextBlock} from '#lib/content/blocks/text-block.ts'

/** The words of a paragraph, a heading or an item, without what stands between them. */
export const textOf = ({children}: TextBlock): string =>
  children.map((child) => (child._type === 'span' ? child.text : '')).join('')
