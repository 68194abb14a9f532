import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {languageOptions} from '../fields/market-options.ts'

export const recallNotice = defineType({
  name: 'recallNotice',
  title: 'Recall',
  type: 'document',
  icon: ErrorOutlineIcon,
  description:
    'A recall of a product in a market. Its page says so before anything else, and nothing leads to it.',
  fields: [
    defineField({
      name: 'product',
      title: 'Product',
      type: 'reference',
      to: [{type: 'product'}],
      description: 'The product that is recalled.',
      validation: (rule) => rule.required().error('Choose the product.'),
    }),
    defineField({
      name: 'market',
      title: 'Market',
      type: 'reference',
      to: [{type: 'market'}],
      description: 'The country in which it is recalled.',
      validation: (rule) => rule.required().error('Choose the market.'),
    }),
    defineField({
      name: 'from',
      title: 'From',
      type: 'date',
      description: 'The first day of the recall.',
      validation: (rule) => rule.required().error('Give the first day.'),
    }),
    defineField({
      name: 'to',
      title: 'To',
      type: 'date',
      description: 'The last day; empty while it goes on.',
      validation: (rule) =>
        rule.min(rule.valueOfField('from')).error('The last day cannot come before the first.'),
    }),
    defineField({
      name: 'texts',
      title: 'What readers are told',
      type: 'array',
      description:
        'In every language of the market: a page without its own words for the recall is withheld.',
      of: [
        defineArrayMember({
          name: 'recallText',
          title: 'Words',
          type: 'object',
          fields: [
            defineField({
              name: 'language',
              title: 'Language',
              type: 'string',
              description: 'The language of the words.',
              options: {list: languageOptions},
              validation: (rule) => rule.required().error('Choose the language.'),
            }),
            defineField({
              name: 'heading',
              title: 'Heading',
              type: 'string',
              description: 'That it is a recall, in two or three words.',
              validation: (rule) => rule.required().error('Write the heading.'),
            }),
            defineField({
              name: 'text',
              title: 'Text',
              type: 'text',
              rows: 4,
              description: 'Which batches, why, and what to do.',
              validation: (rule) => rule.required().error('Say what to do.'),
            }),
          ],
          preview: {select: {title: 'heading', subtitle: 'language'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Write what readers are told.'),
    }),
  ],
  preview: {
    select: {product: 'product.internalName', market: 'market.code', from: 'from', to: 'to'},
    prepare: ({product, market, from, to}) => ({
      title: `${market ?? '…'} · ${product ?? 'Product'}`,
      subtitle: [from, to].filter(Boolean).join(' to '),
    }),
  },
})
