import {defineArrayMember, defineField} from 'sanity'
import {SCHEMES} from '#lib/pharmacy/identifiers/schemes.ts'

export const packIdentifier = defineArrayMember({
  title: 'Code on a pack',
  type: 'object',
  fields: [
    defineField({
      name: 'scheme',
      title: 'Kind of code',
      type: 'string',
      description:
        'The numbering the code belongs to: PZN in Germany, Pharmacode in Switzerland, GTIN everywhere.',
      options: {list: [...SCHEMES]},
      validation: (rule) => rule.required().error('Choose the kind of code.'),
    }),
    defineField({
      name: 'value',
      title: 'Code',
      type: 'string',
      description:
        'Digits without spaces or hyphens; the last one checks the others. A demo product carries demo numbers only: the prefix 952, a PZN with the remainder 10, or DEMO-….',
      validation: (rule) => rule.required().error('Write the code as it is printed on the pack.'),
    }),
  ],
  preview: {select: {title: 'value', subtitle: 'scheme'}},
})
