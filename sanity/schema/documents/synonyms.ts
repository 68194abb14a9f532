import {getPublishedId} from '@sanity/client/csm'
import {SyncIcon} from '@sanity/icons/Sync'
import {defineArrayMember, defineField, defineType, type ValidationContext} from 'sanity'
import {API_VERSION} from '../api-version.ts'
import {languageOptions} from '../fields/market-options.ts'
import {type Group, wordsInTwoGroups} from '../fields/synonym-words.ts'

export const synonyms = defineType({
  name: 'synonyms',
  title: 'Synonyms',
  type: 'document',
  icon: SyncIcon,
  description: 'Words of one language that a search takes for each other.',
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: {list: languageOptions},
      description: 'The language of all words below. Each language has one such document.',
      validation: (rule) => [
        rule.required().error('Choose the language of these words.'),
        rule.custom(oneForLanguage),
      ],
    }),
    defineField({
      name: 'groups',
      title: 'Groups',
      type: 'array',
      of: [defineArrayMember({type: 'synonymGroup'})],
      description: 'Who searches for one word of a group finds texts with any of them.',
      validation: (rule) =>
        rule.custom((groups: Group[] | undefined) => {
          const twice = wordsInTwoGroups(groups ?? [])
          return (
            twice.length === 0 ||
            `A word stands in one group only, or the groups would be one: ${twice.join(', ')}.`
          )
        }),
    }),
  ],
  preview: {
    select: {language: 'language', groups: 'groups'},
    prepare: ({language, groups}: {language?: string; groups?: unknown[]}) => ({
      title: languageOptions.find(({value}) => value === language)?.title ?? 'No language yet',
      subtitle: `${groups?.length ?? 0} groups`,
    }),
  },
})

async function oneForLanguage(language: unknown, {document, getClient}: ValidationContext) {
  if (typeof language !== 'string' || !document) return true
  const others = await getClient({apiVersion: API_VERSION}).fetch<number>(
    'count(*[_type == "synonyms" && language == $language && !sanity::versionOf($published)])',
    {language, published: getPublishedId(document._id)},
    {perspective: 'raw', tag: 'synonyms.per-language'},
  )
  return others === 0 || 'This language has its synonyms already. Add the groups there.'
}
