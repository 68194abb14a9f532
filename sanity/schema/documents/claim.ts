import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {refuseByLaw, warnOfTouchedPages} from '../../law/validator.ts'
import {lockInLists} from '../../law/lock/lock-in-lists.ts'
import {RegulatedForm} from '../../law/lock/regulated-form.tsx'
import {keyField} from '../fields/key.ts'
import {languageOptions} from '../fields/market-options.ts'
import {VERIFICATIONS} from '../fields/verifications.ts'
import {legalCitation} from '../objects/legal-citation.ts'

const STANDINGS = [
  {value: 'authorised', title: 'Authorised: may be made in these words'},
  {value: 'refused', title: 'Refused: nothing may make it'},
]

/** The words of each language know how sure we are of them. */
const verification = defineArrayMember({
  title: 'How one language was checked',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description: 'The language of the words.',
      options: {list: languageOptions},
      validation: (rule) => rule.required().error('Choose the language.'),
    }),
    defineField({
      name: 'state',
      title: 'Verification',
      type: 'string',
      description: 'How sure we are that these are the words of the law.',
      options: {list: VERIFICATIONS, layout: 'radio'},
      validation: (rule) => rule.required().error('Say how the words were checked.'),
    }),
  ],
  preview: {select: {title: 'language', subtitle: 'state'}},
})

/** A health claim that the European Union has authorised or refused, in the words of the law. */
export const claim = defineType({
  name: 'claim',
  title: 'Health claim',
  type: 'document',
  icon: CheckmarkIcon,
  components: {input: RegulatedForm},
  description: 'What may, or may not, be said of the effect of a food supplement.',
  fields: [
    keyField('mg-5'),
    defineField({
      name: 'standing',
      title: 'Standing',
      type: 'string',
      description: 'What the European Union decided.',
      options: {list: STANDINGS, layout: 'radio'},
      validation: (rule) => rule.required().error('Say whether it is authorised.'),
    }),
    defineField({
      name: 'text',
      title: 'Words',
      type: 'localizedString',
      description: 'In each language exactly as the Regulation has it there.',
      validation: (rule) => rule.required().min(1).error('Write the words of the law.'),
    }),
    defineField({
      name: 'verification',
      title: 'How the words were checked',
      type: 'array',
      of: [verification],
      description: 'One entry for each language of the words.',
      validation: (rule) =>
        rule.custom((entries, {document}) => isOfEachLanguage(entries, document?.text)),
    }),
    defineField({
      name: 'minMgPerDay',
      title: 'Least amount a day, in mg',
      type: 'number',
      description: 'The portion of a day has to give at least so much of the substance.',
      validation: (rule) =>
        rule.required().min(0).error('Give the amount, or 0 where there is none.'),
    }),
    defineField({
      name: 'legalBasis',
      title: 'Legal basis',
      type: 'array',
      of: [legalCitation],
      description: 'Where it was authorised or refused, with its number there.',
      validation: (rule) => rule.required().min(1).error('Cite the decision.'),
    }),
  ],
  validation: (rule) => [rule.custom(refuseByLaw), rule.custom(warnOfTouchedPages).warning()],
  preview: {
    select: {title: 'text.0.value', key: 'key', standing: 'standing'},
    prepare: ({title, key, standing}) => {
      const lock = lockInLists('claim')
      return {
        title,
        subtitle: [key, standing, ...lock.words].filter(Boolean).join(' · '),
        ...lock.media,
      }
    },
  },
})

function isOfEachLanguage(entries: unknown, words: unknown): true | string {
  const [checked, written] = [languagesIn(entries), languagesIn(words)]
  const missing = written.find((language) => !checked.includes(language))
  return missing === undefined || `Say how the words in “${missing}” were checked.`
}

const languagesIn = (values: unknown): string[] =>
  Array.isArray(values) ? values.flatMap((value: {language?: string}) => value.language ?? []) : []
