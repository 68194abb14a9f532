import {type DateRule, defineField} from 'sanity'

/** The last day of what begins with the field `validFrom` beside it. `more` is checked besides. */
export const validToField = (group: string, more: (rule: DateRule) => DateRule[] = () => []) =>
  defineField({
    name: 'validTo',
    title: 'Valid to',
    type: 'date',
    group,
    description: 'The last day, where the law has changed or will change. Otherwise empty.',
    validation: (rule) => [
      rule.min(rule.valueOfField('validFrom')).error('The last day cannot come before the first.'),
      ...more(rule),
    ],
  })
