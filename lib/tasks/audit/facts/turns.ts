import {recordedNotices} from '../law/turns.ts'
import type {ProductFacts} from './families.ts'

/** Which warnings are recorded for the words of a product; its page shows one and does not say of which record. */
export const turnFacts: ProductFacts = {
  recordedWarnings: ({key}, at, site) => recordedNotices(key, at, site),
}
