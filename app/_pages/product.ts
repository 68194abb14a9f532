import {cache} from 'react'
import {productEditions} from '#app/_law/editions.ts'
import {getLaw} from '#app/_law/law.ts'
import {lawFor} from '#app/_law/law-for.ts'
import {getProductPage} from '#lib/content/judged-pages.ts'
import {getPresentSlug} from '#lib/content/moved.ts'
import {getProduct, type Product} from '#lib/content/product.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {judgeProduct, type ProductEdition, productIn} from '#lib/judged/product.ts'
import type {Absent, Account, Edition} from './resolution.ts'

/** What a product's address leads to. */
export type ProductResolution =
  | Absent
  | {
      kind: 'shown'
      product: Product
      /** What was judged: the product with its status and words here. */
      edition: ProductEdition
      account: Account
      editions: readonly Edition[]
    }

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
    const page = await getProductPage(product.status.product._id)
    if (!page.isAnswered) return {kind: 'unavailable', problem: page.problem}
    const edition = page.value && productIn(page.value, locale)
    // Words that hang on another market's status, or on none, have no law to be judged by.
    if (!page.value || edition?.text._id !== product._id) return {kind: 'absent'}

    const current = await lawFor(law.value, {products: [page.value]})
    const judged = judgeProduct(edition, locale, current)
    const account = {pageKey: page.value.key, judged, law: current, content: product}
    const editions = productEditions(page.value, current).map((link) => ({
      locale: link.locale,
      route: {page: 'product', slug: link.slug} as const,
    }))
    await noteVerdictOfPage(pathOf(locale, {page: 'product', slug}), judged)
    if (judged.status === 'withheld') return {kind: 'withheld', account, editions}
    return {kind: 'shown', product, edition, account, editions}
  },
)
