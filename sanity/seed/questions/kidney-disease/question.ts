import {question} from '../question.ts'

export const kidneyDisease = question('kidney-disease', {
  internalName: 'Magnesium with kidney disease',
  order: 4,
  sources: ['kdigo-ckd-2024', 'van-de-wal-visscher-2018'],
})
