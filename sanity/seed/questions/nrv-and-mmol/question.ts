import {question} from '../question.ts'

export const nrvAndMmol = question('nrv-and-mmol', {
  internalName: 'NRV and mmol',
  order: 12,
  sources: ['regulation-1169-2011'],
})
