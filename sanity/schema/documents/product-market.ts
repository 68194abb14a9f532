import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from 'sanity'
import {refuseByLaw} from '../../law/validator.ts'
import {fitsProductAndMarket} from '../checks/status-of-product.ts'
import {isMedicine, LEGAL_STATUSES, legalStatusTitle} from '../fields/legal-status.ts'
import {pack} from '../objects/pack.ts'
import {posology} from '../objects/posology.ts'
import {productInteraction} from '../objects/product-interaction.ts'
import {adApprovalField} from '../fields/ad-approval.ts'

export const productMarket = defineType({
  name: 'productMarket',
  title: 'Product in a market (status)',
  type: 'document',
  icon: CaseIcon,
  description: 'What the law of one country makes of a product.',
  fieldsets: [{name: 'authorisation', title: 'Authorisation', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'product',
      title: 'Product',
      type: 'reference',
      to: [{type: 'product'}],
      description: 'The product whose status this is.',
      validation: (rule) => rule.required().error('Choose the product.'),
    }),
    defineField({
      name: 'market',
      title: 'Market',
      type: 'reference',
      to: [{type: 'market'}],
      description: 'The country whose law applies.',
      validation: (rule) => rule.required().error('Choose the market.'),
    }),
    defineField({
      name: 'legalStatus',
      title: 'Legal status',
      type: 'string',
      description: 'Decides which notices the pages carry and what they may say.',
      options: {list: LEGAL_STATUSES, layout: 'radio'},
      validation: (rule) =>
        rule.required().error('Choose the legal status: every notice depends on it.'),
    }),
    defineField({
      name: 'authorisationNumber',
      title: 'Authorisation number',
      type: 'string',
      fieldset: 'authorisation',
      description: 'The number under which a medicine is authorised. Demo products: DEMO-…',
      hidden: ({document}) => !isMedicine(document?.legalStatus),
      validation: (rule) =>
        rule.custom((number, {document}) =>
          isMedicine(document?.legalStatus) && !number
            ? 'A medicine needs its authorisation number.'
            : true,
        ),
    }),
    defineField({
      name: 'dispensingCategory',
      title: 'Dispensing category',
      type: 'string',
      fieldset: 'authorisation',
      description: 'Switzerland only: the Swissmedic category that says who may sell it.',
      options: {list: ['A', 'B', 'C', 'D', 'E']},
      hidden: ({document}) => !isMedicine(document?.legalStatus),
    }),
    defineField({
      name: 'firstAuthorised',
      title: 'First authorised',
      type: 'date',
      fieldset: 'authorisation',
      description: 'The day of the first authorisation. Switzerland asks for how long it is new.',
      hidden: ({document}) => !isMedicine(document?.legalStatus),
      validation: (rule) =>
        rule.custom((day, {document}) =>
          day && !isMedicine(document?.legalStatus)
            ? 'Only a medicine is authorised: remove the day, or correct the legal status.'
            : true,
        ),
    }),
    defineField({
      name: 'structuredDataType',
      title: 'Type in structured data',
      type: 'string',
      description: 'What search engines are told. Empty: what follows from the legal status.',
      options: {list: ['Drug', 'DietarySupplement', 'MedicalDevice', 'Product']},
    }),
    defineField({
      name: 'holder',
      title: 'Holder or responsible company',
      type: 'object',
      description: 'The company that answers for the product in this market.',
      fields: [
        defineField({
          name: 'name',
          title: 'Name',
          type: 'string',
          description: 'The company’s full name.',
          validation: (rule) => rule.required().error('Name the company.'),
        }),
        defineField({
          name: 'address',
          title: 'Address',
          type: 'string',
          description: 'Street, postal code and town.',
        }),
      ],
    }),
    defineField({
      name: 'maxUnitsPerDay',
      title: 'Highest number of units a day',
      type: 'number',
      description:
        'The most an adult takes in one day by the label. The daily dose is counted from it.',
      validation: (rule) => rule.positive().error('Give a number above 0.'),
    }),
    defineField({
      name: 'posology',
      title: 'Posology',
      type: 'array',
      of: [posology],
      description: 'Who takes how many a day, by the label. The most is the number above.',
    }),
    defineField({
      name: 'interactions',
      title: 'Interactions',
      type: 'array',
      of: [productInteraction],
      description:
        'Medicines only: with what it is not taken together, and the interval of this label. What other sources say stands beside it.',
      hidden: ({document}) => !isMedicine(document?.legalStatus) && !document?.interactions,
    }),
    adApprovalField,
    defineField({
      name: 'packs',
      title: 'Packs',
      type: 'array',
      of: [pack],
      description: 'Every pack size sold in this market, with the codes printed on it.',
    }),
  ],
  validation: (rule) => [rule.custom(refuseByLaw), rule.custom(fitsProductAndMarket)],
  preview: {
    select: {product: 'product.internalName', market: 'market.code', status: 'legalStatus'},
    prepare: ({product, market, status}) => ({
      // The market first: a list cuts long titles, and rows of one product differ in nothing else.
      title: `${market ?? '…'} · ${product ?? 'Product'}`,
      subtitle: legalStatusTitle(status),
    }),
  },
})
