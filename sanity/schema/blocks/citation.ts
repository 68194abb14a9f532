import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType, type ValidationContext} from 'sanity'

/** Stands between words, after what rests on a source. Its number is its place among the references. */
export const citation = defineType({
  name: 'citation',
  title: 'Citation',
  type: 'object',
  icon: BookIcon,
  description: 'Points to one of the references.',
  fields: [
    defineField({
      name: 'source',
      title: 'Source',
      type: 'reference',
      to: [{type: 'source'}],
      description: 'One of the references of the article.',
      validation: (rule) => [
        rule.required().error('Choose the source, or remove the citation.'),
        rule.custom(isAmongReferences),
      ],
    }),
  ],
  preview: {select: {title: 'source.title', subtitle: 'source.authors'}},
})

/** Of an article text: what else cites, such as an answer, has its references elsewhere. */
function isAmongReferences(source: {_ref?: string} | undefined, {document}: ValidationContext) {
  if (!source?._ref || document?._type !== 'articleText') return true
  const references = Array.isArray(document['references']) ? document['references'] : []
  return (
    references.some((reference: {_ref?: string}) => reference._ref === source._ref) ||
    'Add the source to the references of the article: a citation is the number of one of them.'
  )
}
