import {question} from '../question.ts'

export const pregnancy = question('pregnancy', {
  internalName: 'Pregnancy and breast-feeding',
  order: 5,
  sources: ['luo-2020'],
})
