import {SplitVerticalIcon} from '@sanity/icons/SplitVertical'
import {defineArrayMember, defineField, defineType, type ValidationContext} from 'sanity'

export const comparison = defineType({
  name: 'comparison',
  title: 'Comparison',
  type: 'object',
  icon: SplitVerticalIcon,
  description: 'Two or three things by the same criteria, as a table.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What is compared.',
      validation: (rule) => rule.required().error('Give the comparison a title.'),
    }),
    defineField({
      name: 'subjects',
      title: 'What is compared',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Two or three things, each a column.',
      validation: (rule) => [
        rule
          .required()
          .min(2)
          .max(3)
          .error('Compare two or three things: more do not fit side by side.'),
        rule.unique().error('Name each thing once.'),
      ],
    }),
    defineField({
      name: 'rows',
      title: 'Criteria',
      type: 'array',
      description: 'What distinguishes them, a row each.',
      of: [
        defineArrayMember({
          title: 'Criterion',
          type: 'object',
          fields: [
            defineField({
              name: 'criterion',
              title: 'Criterion',
              type: 'string',
              description: 'What is looked at, in a few words.',
              validation: (rule) => rule.required().error('Name the criterion.'),
            }),
            defineField({
              name: 'values',
              title: 'What holds',
              type: 'array',
              of: [defineArrayMember({type: 'text', rows: 2})],
              description: 'One entry for each thing, in their order above.',
              validation: (rule) => rule.custom(oneForEach),
            }),
          ],
          preview: {select: {title: 'criterion', subtitle: 'values.0'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add at least one criterion.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'rows.0.criterion'}},
})

/** A row has as many cells as there are columns. */
function oneForEach(values: unknown[] | undefined, {path, document}: ValidationContext) {
  const block = blockAt(document?.['body'], path?.[1])
  const wanted = Array.isArray(block?.['subjects']) ? block['subjects'].length : 0
  const given = (values ?? []).filter((value) => typeof value === 'string' && value.trim() !== '')
  return (
    given.length === wanted || `Write one entry for each thing: ${wanted}, not ${given.length}.`
  )
}

const blockAt = (body: unknown, step: unknown): Record<string, unknown> | undefined =>
  Array.isArray(body) && typeof step === 'object' && step !== null && '_key' in step
    ? body.find((block: {_key?: unknown}) => block._key === step._key)
    : undefined
