import {addressFacts} from './address.ts'
import {pageClaimFacts, productClaimFacts} from './claims.ts'
import {doseFacts} from './dose.ts'
import type {PageFacts, ProductFacts} from './families.ts'
import {reviewFacts} from './review.ts'
import {statusFacts} from './status.ts'
import {topicFacts} from './topic.ts'

/** Every fact the audit knows. A rule that asks for another is told as not checked. */
export const pageFacts: PageFacts = {
  ...addressFacts,
  ...topicFacts,
  ...reviewFacts,
  ...pageClaimFacts,
}
export const productFacts: ProductFacts = {...statusFacts, ...doseFacts, ...productClaimFacts}
