import {ThListIcon} from '@sanity/icons/ThList'
import {defineArrayMember, defineField, defineType} from 'sanity'

const IONS = [
  {value: 'sodium', title: 'Sodium (Na⁺)'},
  {value: 'potassium', title: 'Potassium (K⁺)'},
  {value: 'calcium', title: 'Calcium (Ca²⁺)'},
  {value: 'magnesium', title: 'Magnesium (Mg²⁺)'},
]

const words = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    type: 'text',
    rows: 2,
    description,
    validation: (rule) => rule.required().error('Fill the cell: a table has no holes.'),
  })

export const ionTable = defineType({
  name: 'ionTable',
  title: 'Minerals',
  type: 'object',
  icon: ThListIcon,
  description: 'Charged minerals side by side: where they are, what they do, what brings them.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What the table compares.',
      validation: (rule) => rule.required().error('Give the table a title.'),
    }),
    defineField({
      name: 'rows',
      title: 'Minerals',
      type: 'array',
      description: 'One row each.',
      of: [
        defineArrayMember({
          title: 'Mineral',
          type: 'object',
          fields: [
            defineField({
              name: 'ion',
              title: 'Mineral',
              type: 'string',
              description: 'Its name and sign are written by the site.',
              options: {list: IONS},
              validation: (rule) => rule.required().error('Choose the mineral.'),
            }),
            words('place', 'Where it is', 'Where in the body most of it is.'),
            words('role', 'What it does', 'What it does in nerve and muscle.'),
            words('foods', 'Foods', 'What one eats to get it.'),
          ],
          preview: {select: {title: 'ion', subtitle: 'role'}},
        }),
      ],
      validation: (rule) => [
        rule.required().min(2).error('A comparison needs two minerals at least.'),
        rule.custom((rows: {ion?: string}[] | undefined) => {
          const ions = (rows ?? []).map(({ion}) => ion)
          return new Set(ions).size === ions.length || 'Give each mineral one row.'
        }),
      ],
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'rows.0.role'}},
})
