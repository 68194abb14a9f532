import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {refuseByLaw, warnOfTouchedPages} from '../../law/validator.ts'
import {languageOptions, marketOptions} from '../fields/market-options.ts'
import {lockInLists} from '../../law/lock/lock-in-lists.ts'
import {RegulatedForm} from '../../law/lock/regulated-form.tsx'
import {supplementCeiling} from '../objects/supplement-ceiling.ts'
import {webAddressField} from '../fields/web-address.ts'

const authorityName = defineField({
  name: 'name',
  title: 'Name',
  type: 'string',
  description: 'The name in the language of the country.',
  validation: (rule) => rule.required().error('Write the name.'),
})

export const market = defineType({
  name: 'market',
  title: 'Market',
  type: 'document',
  icon: EarthGlobeIcon,
  components: {input: RegulatedForm},
  description: 'A country whose law decides what its pages must say.',
  fields: [
    defineField({
      name: 'code',
      title: 'Country code',
      type: 'string',
      description: 'Two letters by ISO 3166-1; XX is the market of the tests.',
      options: {list: marketOptions},
      validation: (rule) => rule.required().error('Choose the country.'),
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'localizedString',
      description: 'The country’s name in each language its readers use.',
      validation: (rule) =>
        rule.required().min(1).error('Name the country in at least one language.'),
    }),
    defineField({
      name: 'languages',
      title: 'Languages',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'The languages pages of this market are written in.',
      options: {list: languageOptions},
      validation: (rule) => rule.required().min(1).error('Choose at least one language.'),
    }),
    defineField({
      name: 'regulator',
      title: 'Regulator',
      type: 'object',
      description: 'The authority that authorises medicines in this country.',
      fields: [authorityName, webAddressField('The authority’s page for patients.')],
    }),
    defineField({
      name: 'adverseReactionReporting',
      title: 'Where side effects are reported',
      type: 'object',
      description: 'The office that takes reports of side effects from the public.',
      fields: [authorityName, webAddressField('The page with the report form.')],
    }),
    defineField({
      name: 'emergency',
      title: 'Emergency number',
      type: 'string',
      description: 'The number to dial when life is in danger, for example 112.',
      validation: (rule) => [
        rule.required().error('Give the emergency number: red flags show it.'),
        rule.regex(/^\d{2,4}$/).error('Write two to four digits.'),
      ],
    }),
    defineField({
      name: 'supplementCeilings',
      title: 'Ceilings for food supplements',
      type: 'array',
      of: [supplementCeiling],
      description: 'Limits on what a food supplement gives a day. Each has a rule of its own.',
    }),
    defineField({
      name: 'priorApproval',
      title: 'Approval of advertising',
      type: 'object',
      description:
        'Where an authority approves advertising of medicines to the public before it is shown. Empty elsewhere.',
      fields: [
        defineField({
          name: 'authority',
          title: 'Authority',
          type: 'string',
          description: 'Who approves, in the language of the country.',
          validation: (rule) =>
            rule.custom((authority, {parent}) =>
              authority || !parent || Object.keys(parent).length === 0
                ? true
                : 'Name the authority that approves.',
            ),
        }),
        defineField({
          name: 'citation',
          title: 'Citation',
          type: 'string',
          description: 'The law that asks for it.',
        }),
        webAddressField('Where that law can be read.'),
      ],
    }),
  ],
  validation: (rule) => [rule.custom(refuseByLaw), rule.custom(warnOfTouchedPages).warning()],
  orderings: [{title: 'Country code', name: 'code', by: [{field: 'code', direction: 'asc'}]}],
  preview: {
    select: {title: 'name.0.value', code: 'code'},
    prepare: ({title, code}) => {
      const lock = lockInLists('market')
      return {title, subtitle: [code, ...lock.words].filter(Boolean).join(' · '), ...lock.media}
    },
  },
})
