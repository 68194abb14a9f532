import {BillIcon} from '@sanity/icons/Bill'
import {defineField, defineType, type ValidationContext} from 'sanity'
import {API_VERSION} from '../api-version.ts'

export const notice = defineType({
  name: 'notice',
  title: 'Notice',
  type: 'object',
  icon: BillIcon,
  description:
    'A notice beside those the law asks for, in the words of the reader’s market. Where a market has no words for it, the page is withheld there.',
  fields: [
    defineField({
      name: 'notice',
      title: 'Notice',
      type: 'string',
      description: 'Its key, such as “medical-general”.',
      validation: (rule) => [
        rule.required().error('Name the notice by its key, or remove the block.'),
        rule.custom(hasWords),
      ],
    }),
  ],
  preview: {select: {title: 'notice'}, prepare: ({title}) => ({title, subtitle: 'Notice'})},
})

async function hasWords(key: string | undefined, context: ValidationContext) {
  if (!key) return true
  const texts = await context
    .getClient({apiVersion: API_VERSION})
    .fetch<number>(
      'count(*[_type == "disclaimer" && key == $key])',
      {key},
      {perspective: 'drafts', tag: 'notice.known'},
    )
  return texts > 0 || `No notice has the key “${key}”. Look for it under Notices.`
}
