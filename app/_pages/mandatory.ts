import {cache} from 'react'
import type {Locale} from '#lib/i18n/locales.ts'
import {judgeProduct} from '#lib/judged/product.ts'
import {type ProductResolution, resolveProduct} from './product.ts'

/** The page with the particulars of a product; `label` is what the links to it are called. */
export type MandatoryResolution =
  | Exclude<ProductResolution, {kind: 'shown'}>
  | (Extract<ProductResolution, {kind: 'shown'}> & {label: string})

/** A product has such a page where the law asks for a link to its particulars. */
export const resolveMandatory = cache(
  async (locale: Locale, slug: string): Promise<MandatoryResolution> => {
    const resolution = await resolveProduct(locale, slug)
    if (resolution.kind !== 'shown') return resolution
    const {product, edition, account} = resolution
    const label = account.judged.notices.find(({place}) => place === 'productLink')?.text
    if (label === undefined) return {kind: 'absent'}
    const judged = judgeProduct(edition, locale, account.law, 'mandatory')
    const own = {...account, judged}
    const editions = [{locale, route: {page: 'mandatory', slug: product.slug} as const}]
    if (judged.status === 'withheld') return {kind: 'withheld', account: own, editions: []}
    return {...resolution, account: own, editions, label}
  },
)
