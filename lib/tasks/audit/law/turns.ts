import {languageOf, type PageAt, type Site} from '../site.ts'
import {contentHashOf} from './content-hash.ts'
import type {Document} from './dataset.ts'
import {productTextOf} from './documents.ts'
import {referenceOf, wordOf} from './fields.ts'

/**
 * The notice of a group that is fixed for the words of a product as they are published, where notices
 * take turns; null where none is recorded.
 */
export function noticeInTurn(
  group: string,
  product: string,
  {page}: PageAt,
  {dataset}: Site,
): string | null {
  const text = productTextOf(dataset, product, page.locale)
  if (!text) return null
  const members = dataset.texts
    .filter(
      (notice) =>
        notice.market === page.market &&
        notice.language === languageOf(page) &&
        notice.takesTurns?.group === group,
    )
    .map(({key}) => key)
  const hash = contentHashOf(text)
  const recorded = dataset
    .all('warningUse')
    .filter((use) => referenceOf(use, 'page') === text._id && use['contentHash'] === hash)
    .map(warningOf)
  return recorded.find((key) => members.includes(key)) ?? null
}

const warningOf = (use: Document) => wordOf(use, 'warningKey') ?? ''
