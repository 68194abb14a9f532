import {question} from '../question.ts'

export const driving = question('driving', {
  internalName: 'Driving',
  order: 10,
  sources: [],
})
