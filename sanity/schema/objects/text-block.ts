import {defineArrayMember, defineField} from 'sanity'
import {LinkIcon} from '@sanity/icons/Link'
import {glossaryTerm} from '../blocks/glossary-term.ts'

/**
 * Paragraphs, headings and lists: what is written between boxes, and alone in answers. Between the
 * words may stand citations.
 */
export const textBlock = defineArrayMember({
  type: 'block',
  styles: [
    {title: 'Paragraph', value: 'normal'},
    {title: 'Heading', value: 'h2'},
    {title: 'Subheading', value: 'h3'},
  ],
  lists: [
    {title: 'Bullets', value: 'bullet'},
    {title: 'Numbers', value: 'number'},
  ],
  of: [defineArrayMember({type: 'citation'})],
  marks: {
    decorators: [
      {title: 'Strong', value: 'strong'},
      {title: 'Emphasis', value: 'em'},
    ],
    annotations: [
      defineArrayMember({
        name: 'link',
        title: 'Link',
        type: 'object',
        icon: LinkIcon,
        fields: [
          defineField({
            name: 'href',
            title: 'Address',
            type: 'url',
            description:
              'Where the words lead: https://… for other sites, /… for a page of this one.',
            validation: (rule) => [
              rule.required().error('Give the address, or remove the link.'),
              rule
                .uri({scheme: ['https', 'http', 'mailto', 'tel'], allowRelative: true})
                .error('Begin with https://, mailto:, tel: or / for a page of this site.'),
            ],
          }),
        ],
      }),
      glossaryTerm,
    ],
  },
})
