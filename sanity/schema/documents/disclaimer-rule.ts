import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import {refuseByLaw, warnOfTouchedPages} from '../../law/validator.ts'
import {problemsOfRule} from '#lib/disclaimer/rule-tests.ts'
import {lockInLists} from '../../law/lock/lock-in-lists.ts'
import {RegulatedForm} from '../../law/lock/regulated-form.tsx'
import {validToField} from '../fields/valid-to.ts'
import {legalCitation} from '../objects/legal-citation.ts'
import {ruleCondition} from '../objects/rule-condition.ts'
import {ruleRequirement} from '../objects/rule-requirement.ts'
import {ruleTest} from '../objects/rule-test.ts'

export const disclaimerRule = defineType({
  name: 'disclaimerRule',
  title: 'Rule',
  type: 'document',
  icon: CheckmarkCircleIcon,
  components: {input: RegulatedForm},
  description: 'When a page must carry a notice, must not lead to a product, or must not be shown.',
  groups: [
    {name: 'rule', title: 'Rule', default: true},
    {name: 'law', title: 'Law'},
    {name: 'tests', title: 'Tests'},
  ],
  fields: [
    defineField({
      name: 'number',
      title: 'Number',
      type: 'string',
      group: 'rule',
      description:
        'As the passport of a page names it: “R03”; “R20b” for a second consequence of the same law.',
      validation: (rule) =>
        rule
          .required()
          .regex(/^R\d{2,3}[b-z]?$/, {name: 'number'})
          .error('Give the number as “R03”, or as “R03b” beside it.'),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'rule',
      description: 'What the rule is about, for lists.',
      validation: (rule) => rule.required().error('Give the rule a title.'),
    }),
    defineField({
      name: 'explanation',
      title: 'Explanation',
      type: 'text',
      rows: 3,
      group: 'rule',
      description: 'Why, in words that an editor whose page is refused can act on.',
      validation: (rule) => rule.required().error('Explain the rule.'),
    }),
    defineField({
      name: 'conditions',
      title: 'When all of this is so',
      type: 'array',
      of: [ruleCondition],
      group: 'rule',
      description:
        'Conditions on a product are met when one product on the page meets all of them.',
      validation: (rule) => rule.required().min(1).error('Give at least one condition.'),
    }),
    defineField({
      name: 'requires',
      title: 'The page carries these notices',
      type: 'array',
      of: [ruleRequirement],
      group: 'rule',
      description: 'In the page’s own market and language, or the page is withheld.',
      validation: (rule) =>
        rule.custom((requires: unknown[] | undefined, {document}) =>
          !requires?.length && !document?.forbids
            ? 'Require a notice, or forbid something below.'
            : true,
        ),
    }),
    defineField({
      name: 'forbids',
      title: 'And must not',
      type: 'string',
      group: 'rule',
      description: 'What the page may not do.',
      options: {
        list: [
          {value: 'product', title: 'show the product: lead to it, or be about it'},
          {value: 'page', title: 'be shown at all'},
          {value: 'reviewerBox', title: 'show who reviewed it'},
          {value: 'unverifiedNotice', title: 'show words of a notice that are not verified'},
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'severity',
      title: 'Severity',
      type: 'string',
      group: 'rule',
      description: 'Whether the page is withheld, or the editor only warned.',
      options: {
        list: [
          {value: 'block', title: 'Withhold'},
          {value: 'warn', title: 'Warn'},
        ],
        layout: 'radio',
      },
      initialValue: 'block',
      validation: (rule) => rule.required().error('Choose the severity.'),
    }),
    defineField({
      name: 'legalBasis',
      title: 'Legal basis',
      type: 'array',
      of: [legalCitation],
      group: 'law',
      description: 'The law, guideline or house rule it comes from.',
      validation: (rule) => rule.required().min(1).error('Cite what the rule comes from.'),
    }),
    defineField({
      name: 'validFrom',
      title: 'Valid from',
      type: 'date',
      group: 'law',
      description: 'The first day on which the rule is in force; empty when it always was.',
    }),
    validToField('law'),
    defineField({
      name: 'tests',
      title: 'Tests',
      type: 'array',
      of: [ruleTest],
      group: 'tests',
      description: 'Cases the rule is tried on, here while you edit it: at least one each way.',
      validation: (rule) =>
        rule.custom((_tests, {document}) => {
          const problems = problemsOfRule(document)
          return problems.length === 0 || problems.join(' ')
        }),
    }),
  ],
  validation: (rule) => [rule.custom(refuseByLaw), rule.custom(warnOfTouchedPages).warning()],
  orderings: [{title: 'Number', name: 'number', by: [{field: 'number', direction: 'asc'}]}],
  preview: {
    select: {number: 'number', title: 'title', severity: 'severity'},
    prepare: ({number, title, severity}) => {
      const lock = lockInLists('disclaimerRule')
      const words = [severity === 'warn' ? 'Warns' : 'Withholds', ...lock.words]
      return {
        title: `${number ?? '…'} · ${title ?? 'Rule'}`,
        subtitle: words.join(' · '),
        ...lock.media,
      }
    },
  },
})
