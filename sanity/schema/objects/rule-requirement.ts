import {defineArrayMember, defineField} from 'sanity'

/** A notice that a rule asks for, and where it stands. */
export const ruleRequirement = defineArrayMember({
  name: 'ruleRequirement',
  title: 'Notice',
  type: 'object',
  fields: [
    defineField({
      name: 'notice',
      title: 'Notice',
      type: 'string',
      description:
        'The key of the notice, such as “medicine-leaflet”, or of a group that takes turns.',
      validation: (rule) => rule.required().error('Name the notice by its key.'),
    }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'string',
      description: 'Before the content where the law wants it seen first.',
      options: {
        list: [
          {value: 'top', title: 'Above everything'},
          {value: 'beforeContent', title: 'Before the content'},
          {value: 'beforeTeasers', title: 'Before the products it leads to'},
          {value: 'productLink', title: 'As a link beside the product, to its particulars'},
          {value: 'afterContent', title: 'After the content'},
        ],
        layout: 'radio',
      },
      initialValue: 'beforeContent',
      validation: (rule) => rule.required().error('Choose the place.'),
    }),
    defineField({
      name: 'takesTurns',
      title: 'Notices that take turns',
      type: 'boolean',
      description:
        'On when the notice above is a group: the page carries the one that was fixed when it was published.',
      initialValue: false,
    }),
  ],
  preview: {select: {title: 'notice', subtitle: 'place'}},
})
