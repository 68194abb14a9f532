import {defineArrayMember, defineType} from 'sanity'

/** Short words in several languages, on documents that hold facts. */
export const localizedString = defineType({
  name: 'localizedString',
  title: 'Words by language',
  type: 'array',
  of: [defineArrayMember({type: 'localizedStringValue'})],
  validation: (rule) =>
    rule.custom((values: {language?: string}[] | undefined) => {
      const languages = (values ?? []).map(({language}) => language).filter(Boolean)
      const twice = languages.find((language, index) => languages.indexOf(language) !== index)
      return twice === undefined || `There are two entries for “${twice}”. Keep one.`
    }),
})
