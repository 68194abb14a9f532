import {question} from '../question.ts'

export const reportSideEffect = question('report-side-effect', {
  internalName: 'Report a side effect',
  order: 14,
  sources: [],
})
