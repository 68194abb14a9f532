import {contentHash} from './content-hash.ts'
import {languageOf, type PageAt, type Site} from '../site.ts'
import {productTextOf} from './documents.ts'
import {referenceOf, wordOf} from './fields.ts'

/** The keys of the notices that are fixed for the words of a product as they are published. */
export function recordedNotices(product: string, {page}: PageAt, {dataset}: Site): string[] {
  const text = productTextOf(dataset, product, page.locale)
  if (!text) return []
  return dataset
    .all('warningUse')
    .filter((use) => referenceOf(use, 'page') === text._id)
    .filter((use) => use['contentHash'] === contentHash(text))
    .flatMap((use) => wordOf(use, 'warningKey') ?? [])
}

/** The notice of a group that a product carries, where notices take turns; null where none is recorded. */
export function noticeInTurn(
  group: string,
  product: string,
  at: PageAt,
  site: Site,
): string | null {
  const members = site.dataset.texts
    .filter(
      ({market, language, rotationGroup}) =>
        market === at.page.market && language === languageOf(at.page) && rotationGroup === group,
    )
    .map(({key}) => key)
  return recordedNotices(product, at, site).find((key) => members.includes(key)) ?? null
}
