import {defineField} from 'sanity'

/** The address of a page elsewhere, as a field called `url`. */
export const webAddressField = (description: string) =>
  defineField({
    name: 'url',
    title: 'Web address',
    type: 'url',
    description,
    validation: (rule) =>
      rule
        .uri({scheme: ['https', 'http']})
        .error('Give the whole address, beginning with https://'),
  })
