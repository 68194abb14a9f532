import {PackageIcon} from '@sanity/icons/Package'
import {defineField, defineType} from 'sanity'
import {refuseByLaw} from '../../law/validator.ts'
import {keyField} from '../fields/key.ts'
import {packPictureField} from '../fields/pack-picture.ts'
import {sourceLocaleField} from '../fields/source-text.ts'
import {excipient} from '../objects/excipient.ts'
import {substance} from '../objects/substance.ts'

export const product = defineType({
  name: 'product',
  title: 'Product (facts)',
  type: 'document',
  icon: PackageIcon,
  description:
    'What is true of a product everywhere. Its legal status and its words are documents of their own.',
  groups: [
    {name: 'identity', title: 'Identity', default: true},
    {name: 'composition', title: 'Composition'},
  ],
  fields: [
    {...keyField('balance-125'), group: 'identity'},
    defineField({
      name: 'internalName',
      title: 'Internal name',
      type: 'string',
      group: 'identity',
      description: 'What colleagues call it. Readers never see it.',
      validation: (rule) => rule.required().error('Give it a name that colleagues recognise.'),
    }),
    defineField({
      name: 'brand',
      title: 'Brand',
      type: 'string',
      group: 'identity',
      description: 'The brand on the pack.',
      validation: (rule) => rule.required().error('Write the brand on the pack.'),
    }),
    defineField({
      name: 'isDemo',
      title: 'Demo product',
      type: 'boolean',
      group: 'identity',
      description: 'On for a product that does not exist. Its pages say so.',
      initialValue: false,
    }),
    {...packPictureField, group: 'identity'},
    defineField({
      name: 'substances',
      title: 'Active substances',
      type: 'array',
      group: 'composition',
      of: [substance],
      description: 'What works, with its amount in one unit.',
      validation: (rule) => rule.required().min(1).error('Add at least one active substance.'),
    }),
    defineField({
      name: 'doseForm',
      title: 'Dose form',
      type: 'object',
      group: 'composition',
      description: 'What one unit is.',
      fields: [
        defineField({
          name: 'edqmCode',
          title: 'EDQM code',
          type: 'string',
          description:
            'The number of the dose form in the EDQM Standard Terms, for example 10219000.',
          validation: (rule) => rule.regex(/^\d{8}$/).error('An EDQM code has eight digits.'),
        }),
        defineField({
          name: 'label',
          title: 'Name',
          type: 'localizedString',
          description: 'The dose form in words, for example “film-coated tablet”.',
          validation: (rule) =>
            rule.required().min(1).error('Name the dose form in at least one language.'),
        }),
      ],
    }),
    defineField({
      name: 'flavour',
      title: 'Flavour',
      type: 'localizedString',
      group: 'composition',
      description: 'For example “orange”. Empty when there is none.',
    }),
    defineField({
      name: 'excipients',
      title: 'Excipients',
      type: 'array',
      group: 'composition',
      of: [excipient],
      description: 'Ingredients without effect of their own that some people must avoid.',
    }),
    sourceLocaleField,
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [
    {title: 'Internal name', name: 'internalName', by: [{field: 'internalName', direction: 'asc'}]},
  ],
  preview: {select: {title: 'internalName', subtitle: 'brand'}},
})
