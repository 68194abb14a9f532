import {question} from '../question.ts'

export const citrateOrOxide = question('citrate-or-oxide', {
  internalName: 'Citrate or oxide',
  order: 8,
  sources: ['de-baaij-2015', 'ods-magnesium'],
})
