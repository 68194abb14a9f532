import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const redFlagBox = defineType({
  name: 'redFlagBox',
  title: 'Red flags',
  type: 'object',
  icon: WarningOutlineIcon,
  description: 'Signs that need a doctor, with the action first.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'Names the danger in a few words, for example “When to see a doctor”.',
      validation: (rule) => rule.required().error('Give the box a title.'),
    }),
    defineField({
      name: 'action',
      title: 'What to do',
      type: 'text',
      rows: 2,
      description: 'The first thing readers see: whom to call, how soon.',
      validation: (rule) => rule.required().error('Say what to do: the box begins with it.'),
    }),
    defineField({
      name: 'intro',
      title: 'Introduction',
      type: 'text',
      rows: 2,
      description: 'One sentence before the list of signs, where it needs one.',
    }),
    defineField({
      name: 'items',
      title: 'Signs',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'One sign each, in words a reader would use.',
      validation: (rule) => rule.required().min(1).error('List at least one sign.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'action'}},
})
