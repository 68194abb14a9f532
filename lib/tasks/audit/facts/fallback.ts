import {isBorrowed} from '../site.ts'
import type {PageFacts} from './families.ts'

/** Whether the words of a page stand in for those of its own locale. */
export const fallbackFacts: PageFacts = {
  isFallback: ({page}) => [isBorrowed(page) ? 'yes' : 'no'],
  // What is audited is the web; rules know other media too.
  channel: () => ['web'],
}
