import {defineArrayMember, defineField} from 'sanity'

const SCHEMES = [
  'GTIN',
  'PZN',
  'PZN7AT',
  'PPN',
  'NTIN',
  'Pharmacode',
  'SwissmedicNo',
  'CIP13',
  'AIC',
  'CN',
  'EAN',
]

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
      options: {list: SCHEMES},
      validation: (rule) => rule.required().error('Choose the kind of code.'),
    }),
    defineField({
      name: 'value',
      title: 'Code',
      type: 'string',
      description: 'The code without spaces or hyphens. A demo product carries demo numbers only.',
      validation: (rule) => [
        rule.required().error('Write the code as it is printed on the pack.'),
        rule
          .regex(/^[A-Za-z0-9-]+$/)
          .error('Use letters, digits and hyphens only, without spaces.'),
      ],
    }),
  ],
  preview: {select: {title: 'value', subtitle: 'scheme'}},
})
