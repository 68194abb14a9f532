import {addressFacts} from './address.ts'
import {approvedFacts} from './approved.ts'
import {pageClaimFacts, productClaimFacts} from './claims.ts'
import {compositionFacts} from './composition.ts'
import {contraindicationFacts} from './contraindications.ts'
import {doseFacts} from './dose.ts'
import {evidenceFacts} from './evidence.ts'
import {fallbackFacts} from './fallback.ts'
import type {PageFacts, ProductFacts} from './families.ts'
import {leafletFacts} from './leaflet.ts'
import {particularsFacts} from './particulars.ts'
import {recallFacts} from './recall.ts'
import {referredClaimFacts} from './referred-claims.ts'
import {refusedFacts} from './refused.ts'
import {reviewFacts} from './review.ts'
import {standingFacts} from './standing.ts'
import {statusFacts} from './status.ts'
import {structuredTypeFacts} from './structured-type.ts'
import {tagFacts} from './tags.ts'
import {topicFacts} from './topic.ts'
import {turnFacts} from './turns.ts'

/** Every fact the audit knows. A rule that asks for another is told as not checked. */
export const pageFacts: PageFacts = {
  ...addressFacts,
  ...topicFacts,
  ...tagFacts,
  ...fallbackFacts,
  ...reviewFacts,
  ...refusedFacts,
  ...standingFacts,
  ...leafletFacts,
  ...evidenceFacts,
  ...pageClaimFacts,
}
export const productFacts: ProductFacts = {
  ...statusFacts,
  ...doseFacts,
  ...compositionFacts,
  ...contraindicationFacts,
  ...turnFacts,
  ...recallFacts,
  ...structuredTypeFacts,
  ...particularsFacts,
  ...productClaimFacts,
  ...referredClaimFacts,
  ...approvedFacts,
}
