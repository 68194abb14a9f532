import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'
import {refuseByLaw} from '../../law/validator.ts'
import {
  fitsOtherVersions,
  isOfMarket,
  isOfMedicine,
  isWhole,
  tellsChanges,
} from '../../leaflets/validation.ts'
import {localeOptions, localeTitle} from '../fields/locale.ts'
import {uncheckedTranslationField} from '../fields/translation.ts'
import {leafletSection} from '../objects/leaflet-section.ts'

export const leaflet = defineType({
  name: 'leaflet',
  title: 'Package leaflet',
  type: 'document',
  icon: BookIcon,
  description:
    'One version of a medicine’s package leaflet in one locale. What changes is a new version, never an edit.',
  fields: [
    defineField({
      name: 'productMarket',
      title: 'Medicine in its market',
      type: 'reference',
      to: [{type: 'productMarket'}],
      description: 'The medicine, in the market whose authority approved the leaflet.',
      validation: (rule) => [
        rule.required().error('Choose the medicine and its market.'),
        rule.custom(isOfMedicine),
      ],
    }),
    defineField({
      name: 'locale',
      title: 'Locale',
      type: 'string',
      options: {list: localeOptions},
      description: 'The language of the leaflet, one of the market’s.',
      validation: (rule) => [
        rule.required().error('Choose the locale: without it the leaflet is on no page.'),
        rule.custom(isOfMarket),
      ],
    }),
    defineField({
      name: 'version',
      title: 'Version',
      type: 'number',
      description: 'Counts up by one. It is the last part of the address of this version.',
      initialValue: 1,
      validation: (rule) => [
        rule.required().integer().min(1).error('Give a whole number from 1.'),
        rule.custom(fitsOtherVersions),
      ],
    }),
    defineField({
      name: 'validFrom',
      title: 'Valid from',
      type: 'date',
      description: 'The day on which it comes into force, in the place of the version before.',
      validation: (rule) => rule.required().error('Give the day on which it comes into force.'),
    }),
    defineField({
      name: 'changes',
      title: 'What changed',
      type: 'text',
      rows: 3,
      description: 'What this version changes against the one before, in a sentence or two.',
      hidden: ({document}) => document?.['version'] === 1,
      validation: (rule) => rule.custom(tellsChanges),
    }),
    defineField({
      name: 'sections',
      title: 'Sections',
      type: 'array',
      of: [leafletSection],
      description: 'The six sections of the template of the European Medicines Agency.',
      validation: (rule) =>
        rule.custom((sections) => isWhole(sections as {code?: unknown}[] | undefined)), // the Studio types items as unknown
    }),
    uncheckedTranslationField,
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [
    {
      title: 'Newest first',
      name: 'validFrom',
      by: [{field: 'validFrom', direction: 'desc'}],
    },
  ],
  preview: {
    select: {
      product: 'productMarket.product.internalName',
      locale: 'locale',
      version: 'version',
      validFrom: 'validFrom',
    },
    prepare: ({product, locale, version, validFrom}) => ({
      title: product ?? 'Leaflet without a medicine',
      subtitle: [
        localeTitle(locale),
        version && `version ${version}`,
        validFrom && `from ${validFrom}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
