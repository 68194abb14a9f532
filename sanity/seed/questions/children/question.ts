import {question} from '../question.ts'

export const children = question('children', {
  internalName: 'Children',
  order: 6,
  sources: ['bfr-magnesium-2017', 'efsa-ul-2006'],
})
