import {BillIcon} from '@sanity/icons/Bill'
import {defineField, defineType} from 'sanity'
import {endsForGood, fitsOtherTexts} from '../../notices/interval-validation.ts'
import {refuseByLaw, warnOfTouchedPages} from '../../law/validator.ts'
import {keyField} from '../fields/key.ts'
import {languageOptions} from '../fields/market-options.ts'
import {lockInLists} from '../../law/lock/lock-in-lists.ts'
import {RegulatedForm} from '../../law/lock/regulated-form.tsx'
import {VerbatimInput} from '../../law/lock/verbatim-input.tsx'
import {validToField} from '../fields/valid-to.ts'
import {VERIFICATIONS} from '../fields/verifications.ts'
import {legalCitation} from '../objects/legal-citation.ts'

const KINDS = [
  {value: 'statutory', title: 'Statutory: the law gives the words or the duty'},
  {value: 'customary', title: 'Customary: the trade uses these words'},
  {value: 'advisory', title: 'Advisory: an authority recommends it'},
  {value: 'medical', title: 'Medical: our own caution'},
]

export const disclaimer = defineType({
  name: 'disclaimer',
  title: 'Notice',
  type: 'document',
  icon: BillIcon,
  components: {input: RegulatedForm},
  description: 'A notice that pages must carry, in one language of one market.',
  groups: [
    {name: 'words', title: 'Words', default: true},
    {name: 'law', title: 'Law'},
    {name: 'validity', title: 'Validity'},
  ],
  fields: [
    {...keyField('medicine-leaflet'), group: 'words'},
    defineField({
      name: 'market',
      title: 'Market',
      type: 'reference',
      to: [{type: 'market'}],
      group: 'words',
      description: 'The country whose law asks for the notice.',
      validation: (rule) => rule.required().error('Choose the market.'),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      group: 'words',
      description: 'The language of the words. Another language never stands in for it.',
      options: {list: languageOptions},
      validation: (rule) => rule.required().error('Choose the language of the words.'),
    }),
    defineField({
      name: 'heading',
      title: 'Kind in words',
      type: 'string',
      group: 'words',
      description: 'Stands above the notice, for example “Medicine: read the leaflet”.',
      validation: (rule) => rule.required().error('Write the kind of notice in words.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 4,
      group: 'words',
      components: {input: VerbatimInput},
      description:
        'The sentence readers see. Where the law gives the words: exactly these, nothing more.',
      validation: (rule) =>
        rule
          .required()
          .error('Write the sentence: without it every page that needs it is withheld.'),
    }),
    defineField({
      name: 'kind',
      title: 'Why it is shown',
      type: 'string',
      group: 'law',
      description: 'Where the duty comes from.',
      options: {list: KINDS, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose where the duty comes from.'),
    }),
    defineField({
      name: 'mustBeVerbatim',
      title: 'The law gives the exact words',
      type: 'boolean',
      group: 'law',
      description: 'On when not one word may be changed.',
      initialValue: false,
    }),
    defineField({
      name: 'duty',
      title: 'Duty',
      type: 'text',
      rows: 3,
      group: 'law',
      description: 'What the law asks for, where it leaves the words open.',
      hidden: ({document}) => document?.mustBeVerbatim === true,
    }),
    defineField({
      name: 'verification',
      title: 'Verification',
      type: 'string',
      group: 'law',
      description:
        'How sure we are of the words. Outside demo mode an unverified notice withholds the page.',
      options: {list: VERIFICATIONS, layout: 'radio'},
      validation: (rule) => rule.required().error('Say how the words were checked.'),
    }),
    defineField({
      name: 'legalBasis',
      title: 'Legal basis',
      type: 'array',
      of: [legalCitation],
      group: 'law',
      description: 'The law behind the notice, shown under “Why do I see this?”.',
      validation: (rule) =>
        rule.custom((laws, {document}) =>
          document?.kind === 'statutory' && !laws?.length
            ? 'A statutory notice names its law: add the citation.'
            : true,
        ),
    }),
    defineField({
      name: 'rotationGroup',
      title: 'Takes turns with',
      type: 'string',
      group: 'law',
      description:
        'Where the law has several warnings of which each new advertisement carries another: the name of their group, the same on all of them. Otherwise empty.',
    }),
    defineField({
      name: 'rotationOrder',
      title: 'Its turn',
      type: 'number',
      group: 'law',
      description: 'Its place in the order of the group, from 1.',
      hidden: ({document}) => !document?.rotationGroup,
      validation: (rule) =>
        rule.custom((order, {document}) =>
          document?.rotationGroup && !(Number.isInteger(order) && Number(order) >= 1)
            ? 'Give its place in the order of the group, a whole number from 1.'
            : true,
        ),
    }),
    defineField({
      name: 'validFrom',
      title: 'Valid from',
      type: 'date',
      group: 'validity',
      description: 'The first day on which these words are in force.',
      validation: (rule) => [
        rule.required().error('Give the first day on which the words are in force.'),
        rule.custom((_day, context) => fitsOtherTexts('validFrom', context)),
      ],
    }),
    validToField('validity', (rule) => [
      rule.custom((_day, context) => fitsOtherTexts('validTo', context)),
      rule.custom(endsForGood).warning(),
    ]),
    defineField({
      name: 'version',
      title: 'Version',
      type: 'number',
      group: 'validity',
      description: 'Counts up by one each time the words change.',
      initialValue: 1,
      validation: (rule) => rule.required().integer().min(1).error('Give a whole number from 1.'),
    }),
  ],
  validation: (rule) => [rule.custom(refuseByLaw), rule.custom(warnOfTouchedPages).warning()],
  orderings: [
    {
      title: 'Key, then language',
      name: 'key',
      by: [
        {field: 'key', direction: 'asc'},
        {field: 'language', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {
      title: 'heading',
      market: 'market.code',
      language: 'language',
      verification: 'verification',
    },
    prepare: ({title, market, language, verification}) => {
      const lock = lockInLists('disclaimer')
      const words = [market, language, verification, ...lock.words]
      return {title, subtitle: words.filter(Boolean).join(' · '), ...lock.media}
    },
  },
})
