import {question} from '../question.ts'

export const bestTime = question('best-time', {
  internalName: 'Best time of day',
  order: 1,
  sources: ['sabatier-2002'],
})
