import {isValidAt} from '#lib/disclaimer/calendar.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {type Judged, judgePageOf, type ProductEdition} from './product.ts'
import type {LeafletVersion} from './product-page.ts'

/** The package leaflet of a medicine in a locale: versions, each in force until the next one begins. */

/** Every version, in the order in which they come into force; only a medicine has any. */
export const leafletsOf = ({status, text}: ProductEdition): LeafletVersion[] =>
  status.legalStatus.startsWith('medicine')
    ? status.leaflets.filter(({locale}) => locale === text.locale)
    : []

/** Of versions in their order, the one in force at an instant. */
export const inForceAt = <V extends {validFrom: string}>(versions: readonly V[], now: Date) =>
  versions.findLast(({validFrom}) => isValidAt({validFrom, validTo: null}, now)) ?? null

/** The page of a leaflet: judged as the page of its product, and whether its words were checked. */
export const judgeLeaflet = (
  edition: ProductEdition,
  {isUnchecked}: LeafletVersion,
  locale: Locale,
  law: Law,
): Judged =>
  judgePageOf(edition, {pageType: 'leaflet', isUnchecked: isUnchecked ? 'yes' : 'no'}, locale, law)
