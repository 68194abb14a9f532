import {defineField} from 'sanity'

/** Marks words that no speaker of the language has read yet. */
export const uncheckedTranslationField = defineField({
  name: 'isUncheckedTranslation',
  title: 'Unchecked translation',
  type: 'boolean',
  description:
    'On while nobody has checked the translation. Such a page is shown in demo mode only, and says so.',
  initialValue: false,
})
