import {defineField} from 'sanity'

type Interval = {hoursMin?: number; hoursMax?: number}

/** Both ends of an interval in hours; `isOptional` where both may be left out together. */
export const hoursFields = ({isOptional}: {isOptional: boolean}) => [
  defineField({
    name: 'hoursMin',
    title: 'At least, in hours',
    type: 'number',
    description: 'The shortest time between the two.',
    validation: (rule) => [
      rule.min(0).error('Give a number of hours.'),
      rule.custom((_hours, {parent}) => problemOfInterval(parent as Interval, isOptional)), // its own object
    ],
  }),
  defineField({
    name: 'hoursMax',
    title: 'To be safe, in hours',
    type: 'number',
    description: 'The longest time that is named; the same number where there is only one.',
    validation: (rule) => rule.min(0).error('Give a number of hours.'),
  }),
]

function problemOfInterval({hoursMin, hoursMax}: Interval, isOptional: boolean): true | string {
  if (hoursMin === undefined && hoursMax === undefined) {
    return isOptional || 'Give the hours, or remove the interval.'
  }
  if (hoursMin === undefined || hoursMax === undefined) return 'Give both numbers of hours.'
  return (
    hoursMin <= hoursMax || `${hoursMin} to ${hoursMax} hours: the smaller number stands first.`
  )
}
