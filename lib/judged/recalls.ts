import type {Law} from '#lib/disclaimer/types.ts'
import type {Validity} from '#lib/disclaimer/calendar.ts'
import type {ProductMarket} from './product-page.ts'

/** Recalls of a product in a market: from the first day to the last. */

export const validityOf = ({from, to}: ProductMarket['recalls'][number]): Validity => ({
  validFrom: from,
  validTo: to,
})

/** The words of its recalls, as the notice that the rule on recalls asks for. */
export const recallTexts = ({market, recalls}: ProductMarket): Law['texts'][number][] =>
  recalls.flatMap((recall) =>
    recall.texts.map(({language, heading, text}) => ({
      _id: recall._id,
      _type: recall._type,
      key: 'recall',
      kind: 'medical',
      market,
      language,
      heading,
      text,
      duty: null,
      mustBeVerbatim: false,
      verification: 'verified',
      legalBasis: [],
      validFrom: recall.from,
      validTo: recall.to,
      version: 1,
      rotationGroup: null,
      rotationOrder: null,
    })),
  )
