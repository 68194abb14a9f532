import {productOf, statusOf} from '../law/documents.ts'
import {numberOf, referenceOf, wordOf} from '../law/fields.ts'
import type {PageAt, Site} from '../site.ts'
import type {PageFacts} from './families.ts'

/** Whether the version of a leaflet that a page shows is a translation nobody has checked. */
export const leafletFacts: PageFacts = {
  isUnchecked(at, site) {
    if (at.page.type !== 'leaflet') return null
    return [shownLeaflet(at, site)?.['isUncheckedTranslation'] === true ? 'yes' : 'no']
  },
}

/** The version that an address names, or the one in force on the day. */
function shownLeaflet({address, page}: PageAt, {dataset, now}: Site) {
  const today = now.toISOString().slice(0, 10)
  const status = productOf(dataset, page.key) && statusOf(dataset, page.key, page.market)?._id
  const versions = dataset
    .all('leaflet')
    .filter((leaflet) => referenceOf(leaflet, 'productMarket') === status)
    .filter((leaflet) => wordOf(leaflet, 'locale') === page.locale)
  const [named] = /(?<=\/)\d+$/.exec(address) ?? []
  if (named !== undefined)
    return versions.find((leaflet) => numberOf(leaflet, 'version') === Number(named))
  const begun = versions.filter((leaflet) => (wordOf(leaflet, 'validFrom') ?? '9999') <= today)
  const dayOf = (leaflet: (typeof begun)[number]) => wordOf(leaflet, 'validFrom') ?? ''
  return begun.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))[0]
}
