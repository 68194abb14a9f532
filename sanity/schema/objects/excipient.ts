import {defineArrayMember, defineField} from 'sanity'

export const excipient = defineArrayMember({
  title: 'Excipient',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'localizedString',
      description:
        'An ingredient without effect of its own that some people must avoid, for example sorbitol.',
      validation: (rule) =>
        rule.required().min(1).error('Name the excipient in at least one language.'),
    }),
    defineField({
      name: 'substance',
      title: 'Which it is, for rules',
      type: 'string',
      description: 'Rules ask how much of it there is a day. Empty where none does.',
      options: {list: [{value: 'sodium', title: 'Sodium'}]},
    }),
    defineField({
      name: 'mgPerUnit',
      title: 'Amount per unit, in mg',
      type: 'number',
      description: 'Milligrams in one tablet, sachet or capsule, where it is known.',
      validation: (rule) => rule.positive().error('Give an amount above 0 mg, or leave it empty.'),
    }),
  ],
  preview: {
    select: {name: 'name.0.value', amount: 'mgPerUnit'},
    prepare: ({name, amount}) => ({
      title: name ?? 'Excipient',
      subtitle: amount === undefined ? 'Amount not given' : `${amount} mg per unit`,
    }),
  },
})
