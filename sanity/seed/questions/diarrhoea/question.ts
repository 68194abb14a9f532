import {question} from '../question.ts'

export const diarrhoea = question('diarrhoea', {
  internalName: 'Diarrhoea',
  order: 7,
  sources: ['efsa-ul-2006'],
})
