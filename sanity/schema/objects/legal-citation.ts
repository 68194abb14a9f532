import {defineArrayMember, defineField} from 'sanity'
import {webAddressField} from '../fields/web-address.ts'

export const legalCitation = defineArrayMember({
  title: 'Legal basis',
  type: 'object',
  fields: [
    defineField({
      name: 'citation',
      title: 'Citation',
      type: 'string',
      description:
        'Law, section and sentence, as a lawyer would cite it: “HWG § 4 (3) sentence 1”.',
      validation: (rule) => rule.required().error('Cite the law, its section and its sentence.'),
    }),
    webAddressField('Where the law can be read at its source.'),
    defineField({
      name: 'quote',
      title: 'Quote',
      type: 'text',
      rows: 3,
      description: 'The words of the law that set the duty, exactly as published.',
    }),
  ],
  preview: {select: {title: 'citation', subtitle: 'url'}},
})
