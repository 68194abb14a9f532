import {PackageIcon} from '@sanity/icons/Package'
import {defineField, defineType, type ValidationContext} from 'sanity'
import {API_VERSION} from '../api-version.ts'

export const productTeaser = defineType({
  name: 'productTeaser',
  title: 'Product',
  type: 'object',
  icon: PackageIcon,
  description:
    'Leads to a product, where the law of the reader’s market allows it; elsewhere nothing stands here.',
  fields: [
    defineField({
      name: 'product',
      title: 'Product',
      type: 'reference',
      to: [{type: 'product'}],
      description: 'One of the related products of the article.',
      validation: (rule) => [
        rule.required().error('Choose the product, or remove the block.'),
        rule.custom(isRelated),
      ],
    }),
  ],
  preview: {
    select: {title: 'product.internalName'},
    prepare: ({title}) => ({title, subtitle: 'Product'}),
  },
})

async function isRelated(product: {_ref?: string} | undefined, context: ValidationContext) {
  const article = context.document?.['article']
  const hasArticle = typeof article === 'object' && article !== null && '_ref' in article
  if (!product?._ref || !hasArticle) return true
  const isOne = await context
    .getClient({apiVersion: API_VERSION})
    .fetch<boolean>(
      'count(*[_type == "article" && _id == $article && $product in relatedProducts[]._ref]) > 0',
      {article: article._ref, product: product._ref},
      {perspective: 'drafts', tag: 'teaser.related'},
    )
  return isOne || 'Add the product to the related products of the article first, or choose another.'
}
