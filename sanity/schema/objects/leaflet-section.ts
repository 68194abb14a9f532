import {defineArrayMember, defineField} from 'sanity'

/** The sections of the template of the European Medicines Agency, by their numbers. */
export const LEAFLET_SECTIONS = [
  {value: '1', title: '1 What it is and what it is used for'},
  {value: '2', title: '2 What you need to know before you take it'},
  {value: '3', title: '3 How to take it'},
  {value: '4', title: '4 Possible side effects'},
  {value: '5', title: '5 How to store it'},
  {value: '6', title: '6 Contents of the pack and other information'},
]

export const leafletSection = defineArrayMember({
  name: 'leafletSection',
  title: 'Section',
  type: 'object',
  fields: [
    defineField({
      name: 'code',
      title: 'Number',
      type: 'string',
      options: {list: LEAFLET_SECTIONS},
      description: 'Which section of the template it is.',
      validation: (rule) => rule.required().error('Choose the section.'),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'The heading in the words of the template, without its number.',
      validation: (rule) => rule.required().error('Write the heading of the section.'),
    }),
    defineField({
      name: 'content',
      title: 'Text',
      type: 'array',
      description: 'As approved. {emergency} becomes the emergency number of the market.',
      of: [
        defineArrayMember({
          type: 'block',
          styles: [
            {title: 'Paragraph', value: 'normal'},
            {title: 'Subheading', value: 'h3'},
          ],
          lists: [{title: 'Bullets', value: 'bullet'}],
          marks: {decorators: [{title: 'Strong', value: 'strong'}], annotations: []},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Write the text of the section.'),
    }),
  ],
  preview: {
    select: {code: 'code', title: 'title'},
    prepare: ({code, title}) => ({title: [code, title].filter(Boolean).join('. ')}),
  },
})
