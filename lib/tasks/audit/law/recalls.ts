import {z} from 'zod'
import type {Dataset} from './dataset.ts'
import {productOf} from './documents.ts'
import {itemsOf, referenceOf, wordOf} from './fields.ts'
import type {NoticeText} from './notice-text.ts'

const day = z.iso.date()

/** The recalls of a product in a market, whatever their days, as notices: one for each language. */
export function recallsOf(dataset: Dataset, key: string, market: string): NoticeText[] {
  const product = productOf(dataset, key)?._id
  return dataset
    .all('recallNotice')
    .filter((recall) => {
      const where = dataset.byId(referenceOf(recall, 'market') ?? '')
      return referenceOf(recall, 'product') === product && where?.['code'] === market
    })
    .flatMap((recall) => {
      const [from, to] = [day.safeParse(recall['from']).data, day.safeParse(recall['to']).data]
      // Without a first day it has not begun.
      if (from === undefined || (to === undefined && wordOf(recall, 'to') !== null)) return []
      return [
        {_id: recall._id, validFrom: from, validTo: to ?? null, texts: itemsOf(recall, 'texts')},
      ]
    })
    .flatMap(({texts, ...held}) =>
      (texts.length > 0 ? texts : [{}]).map((words: Record<string, unknown>) => ({
        ...held,
        ...NOTICE,
        market,
        language: String(words['language'] ?? ''),
        text: String(words['text'] ?? ''),
      })),
    )
}

/** What every recall is as a notice: our own words, as they were written. */
const NOTICE = {
  key: 'recall',
  kind: 'medical',
  mustBeVerbatim: false,
  verification: 'verified',
  version: 1,
  rotationGroup: null,
}
