import {defineArrayMember, defineField} from 'sanity'
import {hoursFields} from '../fields/hours.ts'

export const productInteraction = defineArrayMember({
  title: 'Interaction',
  type: 'object',
  fields: [
    defineField({
      name: 'interaction',
      title: 'Interaction',
      type: 'reference',
      to: [{type: 'interaction'}],
      description: 'With what. What sources say of it stands there.',
      validation: (rule) => rule.required().error('Choose the interaction.'),
    }),
    ...hoursFields({isOptional: true}),
  ],
  preview: {
    select: {title: 'interaction.key', min: 'hoursMin', max: 'hoursMax'},
    prepare: ({title, min, max}) => ({
      title: title ?? 'Interaction',
      subtitle:
        min === undefined ? 'No interval on the label' : `Label: ${min} to ${max ?? '?'} hours`,
    }),
  },
})
