import {cache} from 'react'
import {productEditions} from '#app/_law/editions.ts'
import {getLeaflets, type Leaflet} from '#lib/content/leaflet.ts'
import type {Product} from '#lib/content/product.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {inForceAt, judgeLeaflet, leafletsOf} from '#lib/judged/leaflet.ts'
import {resolveProduct} from './product.ts'
import type {Absent, Account, Edition} from './resolution.ts'

/** What the address of a leaflet leads to. */
export type LeafletResolution =
  | Absent
  | {
      kind: 'shown'
      product: Product
      /** The version that is shown, the one in force now, and all there are in their order. */
      leaflet: Leaflet
      inForce: Leaflet | null
      versions: readonly Leaflet[]
      account: Account
      editions: readonly Edition[]
      /** The leaflet in force, in the locales that have one. */
      current: readonly Edition[]
    }

/**
 * A leaflet is shown where the page of its product is. Without a version it is the one in force now.
 *
 * @param asked the version as it stands in the address
 */
export const resolveLeaflet = cache(
  async (locale: Locale, slug: string, asked?: string): Promise<LeafletResolution> => {
    const resolution = await resolveProduct(locale, slug)
    if (resolution.kind !== 'shown') return resolution
    const {product, edition, account} = resolution
    const {law} = account
    const known = leafletsOf(edition)
    const judgedVersion =
      asked === undefined
        ? inForceAt(known, law.now)
        : known.find(({version}) => String(version) === asked)
    if (!judgedVersion) return {kind: 'absent'}
    const found = await getLeaflets(edition.status._id, locale)
    if (!found.isAnswered) return {kind: 'unavailable', problem: found.problem}
    const versions = found.value
    const leaflet = versions.find(({_id}) => _id === judgedVersion._id)
    if (!leaflet) return {kind: 'absent'}

    const judged = judgeLeaflet(edition, judgedVersion, locale, law)
    const own = {pageKey: account.pageKey, judged, law, content: {product, leaflet}}
    const current = productEditions(edition.page, law)
      .filter(({hasLeaflet}) => hasLeaflet)
      .map((link) => ({locale: link.locale, route: {page: 'leaflet', slug: link.slug} as const}))
    const route = leafletRoute(slug, asked)
    // A version is of one market's law: it has no other editions.
    const editions = asked === undefined ? current : [{locale, route}]
    await noteVerdictOfPage(pathOf(locale, route), judged)
    if (judged.status === 'withheld') return {kind: 'withheld', account: own, editions: current}
    const inForce = inForceAt(versions, law.now)
    return {kind: 'shown', product, leaflet, inForce, versions, account: own, editions, current}
  },
)

/** @param version as it stands in the address, if it does */
export const leafletRoute = (slug: string, version?: string) =>
  ({page: 'leaflet', slug, ...(version !== undefined && {version: Number(version)})}) as const
