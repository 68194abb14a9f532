import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const productTeaserExample: BlockAnswer<'productTeaser'> = {
  _key: 'productTeaser',
  _type: 'productTeaser',
  product: 'example-product',
}
