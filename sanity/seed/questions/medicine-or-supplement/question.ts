import {question} from '../question.ts'

export const medicineOrSupplement = question('medicine-or-supplement', {
  internalName: 'Medicine or food supplement',
  order: 11,
  sources: ['directive-2002-46'],
})
