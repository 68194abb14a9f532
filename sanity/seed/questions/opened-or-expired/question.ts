import {question} from '../question.ts'

export const openedOrExpired = question('opened-or-expired', {
  internalName: 'Opened or expired tube',
  order: 13,
  sources: [],
})
