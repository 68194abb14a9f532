import {defineArrayMember, defineField} from 'sanity'
import {CHANGE_CLASSES} from '#lib/approvals/changes.ts'
import {changeClassProblem} from '../../approvals/change-class.ts'
import {localeOptions} from './locale.ts'

/** On a root: which of its texts the others are translated from. */
export const sourceLocaleField = defineField({
  name: 'sourceLocale',
  title: 'Locale of the source',
  type: 'string',
  options: {list: localeOptions},
  description:
    'The text the others are translated from. Left empty it is the English, else the German, else the first.',
})

const TITLES = {
  safety: 'Safety: translations are not shown until they have followed',
  substantive: 'Substantive: translations say that they are behind',
  editorial: 'Editorial: a matter of wording',
}

export const changeClassOptions = CHANGE_CLASSES.map((value) => ({value, title: TITLES[value]}))

/** On a text: how grave the change is that its draft would publish. Publishing takes it away. */
export const changeClassField = defineField({
  name: 'changeClass',
  title: 'Kind of change',
  type: 'string',
  options: {list: changeClassOptions, layout: 'radio'},
  description:
    'What this edit means for the translations. Needed where the text is the source of others.',
  hidden: ({document}) => typeof document?.['translatedFrom'] === 'string',
  validation: (rule) =>
    rule.custom((changeClass, context) => changeClassProblem(changeClass, context)),
})

/** On a text: what it remembers of its publications, and which words it was made from. */
export const provenanceFields = [
  defineField({
    name: 'changes',
    title: 'Changes on record',
    type: 'array',
    hidden: true,
    readOnly: true,
    description: 'How grave each published change of the words was. Kept by publishing.',
    of: [
      defineArrayMember({
        type: 'object',
        name: 'recordedChange',
        fields: ['from', 'to', 'changeClass'].map((name) => ({name, type: 'string'})),
      }),
    ],
  }),
  defineField({
    name: 'translatedFrom',
    title: 'Translated from',
    type: 'string',
    hidden: true,
    readOnly: true,
    description: 'The hash of the source’s words that this text was made from.',
  }),
]
