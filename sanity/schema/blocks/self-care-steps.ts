import {OlistIcon} from '@sanity/icons/Olist'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {ACCEPTED, describes} from './picture.ts'

export const selfCareSteps = defineType({
  name: 'selfCareSteps',
  title: 'Self-care steps',
  type: 'object',
  icon: OlistIcon,
  description: 'What readers can do themselves, one step after the other.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What the steps achieve, for example “Stretch the calf”.',
      validation: (rule) => rule.required().error('Give the steps a title.'),
    }),
    defineField({
      name: 'steps',
      title: 'Steps',
      type: 'array',
      description: 'In the order in which they are done.',
      of: [
        defineArrayMember({
          title: 'Step',
          type: 'object',
          fields: [
            defineField({
              name: 'text',
              title: 'Step',
              type: 'text',
              rows: 2,
              description: 'One action, beginning with its verb.',
              validation: (rule) => rule.required().error('Describe the step, or remove it.'),
            }),
            defineField({
              name: 'picture',
              title: 'Picture',
              type: 'image',
              description: 'Shows the step, where words alone are hard to follow.',
              options: {hotspot: true, accept: ACCEPTED},
              fields: [
                defineField({
                  name: 'alt',
                  title: 'Alternative text',
                  type: 'string',
                  description: 'What the picture shows, for readers who do not see it.',
                  validation: (rule) => rule.custom<string>(describes),
                }),
              ],
            }),
          ],
          preview: {select: {title: 'text', media: 'picture'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add at least one step.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'steps.0.text'}},
})
