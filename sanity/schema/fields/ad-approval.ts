import {defineField} from 'sanity'
import {isMedicine} from './legal-status.ts'

/** The approval of advertising that some markets ask for before a medicine is shown to the public. */
export const adApprovalField = defineField({
  name: 'adApproval',
  title: 'Approval of advertising',
  type: 'object',
  description:
    'France and Italy: pages of a medicine are withheld without it, before it and after its last day.',
  hidden: ({document}) => !isMedicine(document?.legalStatus) && !document?.adApproval,
  fields: [
    defineField({
      name: 'authority',
      title: 'Authority',
      type: 'string',
      description: 'Who approved it.',
      validation: (rule) => rule.custom(isGiven('Name the authority.')),
    }),
    defineField({
      name: 'number',
      title: 'Number',
      type: 'string',
      description: 'The number of the approval. Demo products: DEMO-…',
      validation: (rule) => rule.custom(isGiven('Give the number of the approval.')),
    }),
    defineField({
      name: 'approvedOn',
      title: 'Approved on',
      type: 'date',
      description: 'The first day on which the pages may be shown.',
      validation: (rule) => rule.custom(isGiven('Give the day of the approval.')),
    }),
    defineField({
      name: 'expires',
      title: 'Last day',
      type: 'date',
      description: 'The last day on which the pages may be shown.',
      validation: (rule) => [
        rule.custom(isGiven('Give the last day of the approval.')),
        rule.custom((day, {parent}) => isAfterApproval(day, parent)),
      ],
    }),
  ],
  options: {columns: 2},
})

/** An object that is not there lacks nothing. */
const isGiven =
  (message: string) =>
  (value: string | undefined, {parent}: {parent?: unknown}) =>
    value || parent === undefined ? true : message

const isAfterApproval = (day: string | undefined, parent: unknown) =>
  day === undefined ||
  typeof parent !== 'object' ||
  parent === null ||
  !('approvedOn' in parent) ||
  typeof parent.approvedOn !== 'string' ||
  parent.approvedOn <= day ||
  `It would end before it begins, on ${parent.approvedOn}.`
