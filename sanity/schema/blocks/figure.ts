import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from 'sanity'
import {ACCEPTED, hasAsset} from './picture.ts'

export const figure = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  description: 'A drawing or photograph with its alternative text. PNG, JPEG, WebP, AVIF or TIFF.',
  options: {hotspot: true, accept: ACCEPTED},
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternative text',
      type: 'string',
      description: 'What the picture shows, for readers who do not see it. Not the caption again.',
      validation: (rule) => [
        rule.required().error('Describe the picture for readers who do not see it.'),
        rule.custom<string>((alt, {parent}) =>
          isSameAs(alt, parent) ? 'Say what is to be seen: the caption is read out as well.' : true,
        ),
      ],
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'string',
      description: 'Stands under the picture. What it means, not what it shows.',
    }),
    defineField({
      name: 'mirrorsInRtl',
      title: 'Mirror where text runs from right to left',
      type: 'boolean',
      description:
        'On where the direction carries meaning, such as an arrow along the text. Off for bodies, packs and anything with letters.',
      initialValue: false,
    }),
    defineField({
      name: 'shows',
      title: 'Shows',
      type: 'array',
      of: [{type: 'string'}],
      description: 'What the law asks about beside a medicine.',
      options: {
        list: [
          {value: 'healthProfessional', title: 'A health professional, or somebody dressed as one'},
          {value: 'healthFacility', title: 'A practice, hospital or pharmacy'},
        ],
      },
    }),
  ],
  validation: (rule) =>
    rule.custom((value) => hasAsset(value) || 'Upload or choose the picture, or remove the block.'),
  preview: {select: {title: 'alt', subtitle: 'caption', media: 'asset'}},
})

const plain = (text: unknown) => (typeof text === 'string' ? text.trim().toLowerCase() : '')

const isSameAs = (alt: unknown, parent: unknown) =>
  typeof parent === 'object' &&
  parent !== null &&
  'caption' in parent &&
  plain(alt) !== '' &&
  plain(alt) === plain(parent.caption)
