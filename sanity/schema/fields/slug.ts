import {defineField} from 'sanity'
import {API_VERSION} from '../api-version.ts'
import {findSlugOwner, slugTakenMessage} from '../../slug/slug-owner.ts'
import {slugify, slugProblem} from '../../slug/slug-shape.ts'

/** The last part of a page's address, free in its type and locale. `source` is the field it comes from. */
export const slugField = (source: 'title' | 'displayName') =>
  defineField({
    name: 'slug',
    title: 'Slug',
    type: 'slug',
    description:
      'The last part of the page’s address. Change it freely: readers who follow the old address are led to the new one.',
    options: {
      source,
      slugify,
      // Uniqueness is checked below, where the message can name the document that has the slug.
      isUnique: () => true,
    },
    validation: (rule) => [
      rule.required().error('Choose the last part of the address: press “Generate”.'),
      rule.custom((slug) => slugProblem(slug?.current) ?? true),
      rule.custom(async (slug, context) => {
        const {document} = context
        const locale = document?.locale
        if (!document || !slug?.current || typeof locale !== 'string') return true
        const owner = await findSlugOwner(context.getClient({apiVersion: API_VERSION}), {
          id: document._id,
          type: document._type,
          locale,
          slug: slug.current,
        })
        return owner === null || slugTakenMessage(slug.current, owner)
      }),
    ],
  })

/** Written by the publish action, shown to the editor. */
export const formerSlugsField = defineField({
  name: 'formerSlugs',
  title: 'Former slugs',
  type: 'array',
  of: [{type: 'string'}],
  description:
    'Every slug this page had before. Readers who follow one of them are led to the present address.',
  readOnly: true,
  hidden: ({value}) => !value?.length,
})
