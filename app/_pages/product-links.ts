import type {ProductLink} from '#app/_components/notice/product-links.tsx'
import type {RequiredNotice} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'

/** The links that notices are beside one product: each leads to the page with its particulars. */
export const productLinks = (
  notices: readonly RequiredNotice[],
  product: string,
  locale: Locale,
  slug: string,
): ProductLink[] =>
  notices
    .filter(({place, products}) => place === 'productLink' && products.includes(product))
    .map((notice) => ({notice, path: pathOf(locale, {page: 'mandatory', slug})}))
