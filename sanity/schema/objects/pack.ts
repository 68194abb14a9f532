import {defineArrayMember, defineField} from 'sanity'
import {packIdentifier} from './pack-identifier.ts'

const UNITS = [
  {value: 'tablet', title: 'Tablet'},
  {value: 'effervescentTablet', title: 'Effervescent tablet'},
  {value: 'sachet', title: 'Sachet'},
  {value: 'capsule', title: 'Capsule'},
  {value: 'ampoule', title: 'Drinking ampoule'},
]

export const pack = defineArrayMember({
  title: 'Pack',
  type: 'object',
  fields: [
    defineField({
      name: 'size',
      title: 'Number of units',
      type: 'number',
      description: 'How many tablets, sachets or capsules the pack holds.',
      validation: (rule) =>
        rule.required().integer().positive().error('Give a whole number above 0.'),
    }),
    defineField({
      name: 'unit',
      title: 'Unit',
      type: 'string',
      description: 'What is counted.',
      options: {list: UNITS},
      validation: (rule) => rule.required().error('Choose what is counted.'),
    }),
    defineField({
      name: 'hasLeaflet',
      title: 'Has a leaflet',
      type: 'boolean',
      description: 'Off where the pack itself carries what a leaflet would say.',
      initialValue: true,
    }),
    defineField({
      name: 'identifiers',
      title: 'Codes on the pack',
      type: 'array',
      of: [packIdentifier],
      description: 'Every code a pharmacist may read or scan from this pack.',
    }),
  ],
  preview: {
    select: {size: 'size', unit: 'unit', code: 'identifiers.0.value'},
    prepare: ({size, unit, code}) => ({
      title: `${size ?? '?'} × ${UNITS.find(({value}) => value === unit)?.title ?? 'unit'}`,
      subtitle: code,
    }),
  },
})
