import {TagIcon} from '@sanity/icons/Tag'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {TextForm} from '../../approvals/standing-panel.tsx'
import {refuseByLaw} from '../../law/validator.ts'
import {fitsLegalStatus} from '../checks/words-of-product.ts'
import {descriptionField} from '../fields/description.ts'
import {legalStatusTitle} from '../fields/legal-status.ts'
import {localeField, localeTitle} from '../fields/locale.ts'
import {formerSlugsField, slugField} from '../fields/slug.ts'
import {changeClassField, provenanceFields} from '../fields/source-text.ts'
import {uncheckedTranslationField} from '../fields/translation.ts'

const MEDICINES_ONLY = 'Medicines only: leave it empty for a food supplement.'

export const productText = defineType({
  name: 'productText',
  title: 'Product (words)',
  type: 'document',
  icon: TagIcon,
  description: 'The words of one product for one locale.',
  components: {input: TextForm},
  groups: [
    {name: 'words', title: 'Words', default: true},
    {name: 'medicine', title: 'Medicine'},
    {name: 'address', title: 'Address and search'},
  ],
  fields: [
    defineField({
      name: 'productMarket',
      title: 'Product in its market',
      type: 'reference',
      to: [{type: 'productMarket'}],
      group: 'words',
      description: 'The product, in the market these words are for.',
      validation: (rule) => rule.required().error('Choose the product and its market.'),
    }),
    {...localeField('productMarket'), group: 'words'},
    defineField({
      name: 'displayName',
      title: 'Name',
      type: 'string',
      group: 'words',
      description: 'The product’s name as readers see it.',
      validation: (rule) => rule.required().error('Write the product’s name.'),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      group: 'words',
      description: 'Two or three sentences: what it is and what is in it. No promise of an effect.',
      validation: (rule) =>
        rule.required().error('Write two or three sentences: the page begins with them.'),
    }),
    defineField({
      name: 'dosage',
      title: 'How to take it',
      type: 'text',
      rows: 3,
      group: 'words',
      description: 'How many, how often, with what, as on the pack.',
    }),
    defineField({
      name: 'composition',
      title: 'Composition',
      type: 'text',
      rows: 3,
      group: 'words',
      description: 'All ingredients in the order of the pack.',
    }),
    defineField({
      name: 'storage',
      title: 'Storage',
      type: 'text',
      rows: 2,
      group: 'words',
      description: 'How it is kept.',
    }),
    defineField({
      name: 'indications',
      title: 'What it is used for',
      type: 'text',
      rows: 3,
      group: 'medicine',
      description: `The authorised uses, as in the leaflet. ${MEDICINES_ONLY}`,
    }),
    defineField({
      name: 'contraindications',
      title: 'Who must not take it',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'medicine',
      description: `One reason each, as in the leaflet. ${MEDICINES_ONLY}`,
    }),
    defineField({
      name: 'sideEffects',
      title: 'Side effects',
      type: 'text',
      rows: 4,
      group: 'medicine',
      description: `As in the leaflet. ${MEDICINES_ONLY}`,
    }),
    defineField({
      name: 'leafletFile',
      title: 'Package leaflet as PDF',
      type: 'file',
      group: 'medicine',
      options: {accept: 'application/pdf'},
      description: `The approved leaflet in this language, to download. ${MEDICINES_ONLY}`,
      validation: (rule) =>
        rule.custom((file) =>
          !file?.asset || file.asset._ref.endsWith('-pdf')
            ? true
            : 'This is no PDF: upload the leaflet as PDF, or remove the file.',
        ),
    }),
    defineField({
      name: 'claims',
      title: 'Health claims',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'claim'}]})],
      group: 'words',
      description:
        'Food supplements only. The page makes them in the words of the law, with the statements that go with them.',
      validation: (rule) => rule.unique().error('Each claim stands once.'),
    }),
    {...slugField('displayName'), group: 'address'},
    {...formerSlugsField, group: 'address'},
    {...descriptionField, group: 'address'},
    {...uncheckedTranslationField, group: 'words'},
    {...changeClassField, group: 'words'},
    ...provenanceFields,
  ],
  validation: (rule) => [rule.custom(refuseByLaw), rule.custom(fitsLegalStatus)],
  orderings: [
    {title: 'Name', name: 'displayName', by: [{field: 'displayName', direction: 'asc'}]},
    {title: 'Locale', name: 'locale', by: [{field: 'locale', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'displayName', locale: 'locale', status: 'productMarket.legalStatus'},
    prepare: ({title, locale, status}) => ({
      title,
      subtitle: [localeTitle(locale), status && legalStatusTitle(status)]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
