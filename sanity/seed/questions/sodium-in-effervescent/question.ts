import {question} from '../question.ts'

export const sodiumInEffervescent = question('sodium-in-effervescent', {
  internalName: 'Sodium in effervescent tablets',
  order: 9,
  sources: ['who-sodium-2012'],
})
