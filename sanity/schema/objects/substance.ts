import {defineArrayMember, defineField} from 'sanity'

export const substance = defineArrayMember({
  title: 'Active substance',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'localizedString',
      description: 'The substance as readers know it, for example “Magnesium”.',
      validation: (rule) =>
        rule.required().min(1).error('Name the substance in at least one language.'),
    }),
    defineField({
      name: 'salt',
      title: 'Salt',
      type: 'localizedString',
      description: 'The compound it comes in, for example “magnesium citrate”.',
    }),
    defineField({
      name: 'elementalMg',
      title: 'Amount per unit, in mg',
      type: 'number',
      description:
        'Milligrams of the substance itself (not of the salt) in one tablet, sachet or capsule.',
      validation: (rule) => [
        rule.required().error('Give the amount in mg: notices depend on the daily dose.'),
        rule.positive().error('Give an amount above 0 mg.'),
      ],
    }),
  ],
  preview: {
    select: {name: 'name.0.value', amount: 'elementalMg'},
    prepare: ({name, amount}) => ({
      title: name ?? 'Substance',
      subtitle: `${amount ?? '?'} mg per unit`,
    }),
  },
})
