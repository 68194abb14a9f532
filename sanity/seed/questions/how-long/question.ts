import {question} from '../question.ts'

export const howLong = question('how-long', {
  internalName: 'How long until it works',
  order: 2,
  sources: ['garrison-2020', 'luo-2020'],
})
