import {cache} from 'react'
import type {Verdict} from '#lib/disclaimer/types.ts'
import {judgeProduct} from '#lib/disclaimer/judge.ts'
import {inMarket, productEditions} from '#app/_law/editions.ts'
import {editionOf, getLaw} from '#app/_law/law.ts'
import {getPresentSlug} from '#lib/content/moved.ts'
import {getProduct, type Product} from '#lib/content/product.ts'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import type {Absent, Edition} from './resolution.ts'

/** What a product's address leads to. */
export type ProductResolution =
  | Absent
  | {kind: 'shown'; product: Product; notices: Verdict['notices']; editions: readonly Edition[]}

/** Once a render: a page and its metadata ask for the same. */
export const resolveProduct = cache(
  async (locale: Locale, slug: string): Promise<ProductResolution> => {
    const [found, law] = await Promise.all([getProduct(locale, slug), getLaw()])
    if (!found.isAnswered) return {kind: 'unavailable', problem: found.problem}
    if (!law.isAnswered) return {kind: 'unavailable', problem: law.problem}
    const product = found.value
    if (!product) {
      const present = await getPresentSlug('productText', locale, slug)
      if (!present.isAnswered) return {kind: 'unavailable', problem: present.problem}
      return present.value ? {kind: 'moved', slug: present.value} : {kind: 'absent'}
    }
    const {legalStatus, market, product: facts} = product.status
    // Words that hang on another market's status, or on none, have no law to be judged by.
    if (market !== marketOf(locale) || legalStatus === 'notMarketed') return {kind: 'absent'}
    const verdict = judgeProduct(inMarket(facts.key, product.status), editionOf(locale), law.value)
    const editions = productEditions(facts, law.value).map((edition) => ({
      locale: edition.locale,
      route: {page: 'product', slug: edition.slug} as const,
    }))
    if (verdict.status === 'withheld') return {kind: 'withheld', pageKey: facts.key, editions}
    return {kind: 'shown', product, notices: verdict.notices, editions}
  },
)
