import {productOf} from '../law/documents.ts'
import {rightText} from '../law/right-text.ts'
import type {Found, Miss} from '../miss.ts'
import {leadsToParticulars} from './product-links.ts'
import {type PageAt, shownProducts, type Site} from '../site.ts'

/** A demonstration says so: banner, no robots, a label beside each statutory sentence. */
export function checkDemo(at: PageAt, site: Site): Found {
  const {address, page} = at
  const miss = (expected: string, found: string): Miss => ({address, rule: 'demo', expected, found})
  const fictitious = shownProducts(at, site).filter(
    ({key}) => productOf(site.dataset, key)?.['isDemo'] === true,
  )
  const mustSay = site.isDemo || fictitious.length > 0
  if (!mustSay) return {misses: [], remarks: []}
  const banner = page.banner
    ? []
    : [miss('the banner of a demonstration: [data-demo="banner"]', 'none that can be seen')]
  const robots = /\bnoindex\b/.test(page.head.robots)
    ? []
    : [miss('robots kept out: noindex', `"${page.head.robots}"`)]
  return {misses: [...banner, ...robots, ...unlabelled(at, site, miss)], remarks: []}
}

function unlabelled(
  at: PageAt,
  site: Site,
  miss: (expected: string, found: string) => Miss,
): Miss[] {
  return at.page.notices.flatMap(({key, demoLabel, link}) => {
    const text = rightText(key, at, site)
    // Our own caution is no statutory sentence, nor is the name of a link to one.
    if (text?.kind === 'medical' || leadsToParticulars(link, at, site)) return []
    if (!demoLabel) {
      const expected = `[data-demo="label"] with words beside the notice "${key}", outside its text`
      return [miss(expected, 'none that can be seen')]
    }
    return text && demoLabel.verification !== text.verification
      ? [miss(`the label of "${key}" to say ${text.verification}`, `${demoLabel.verification}`)]
      : []
  })
}
