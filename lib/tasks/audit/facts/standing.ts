import {type Capacity, recordsIn} from '#lib/approvals/records.ts'
import {type Standing, stateOf} from '#lib/approvals/state-of.ts'
import type {Page} from '../html/page.ts'
import {rootOf, statusOf, textOf, textsOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import type {PageAt, Site} from '../site.ts'
import {known, type PageFacts} from './families.ts'

/**
 * How the text of a page stands: no page tells it. What approval records say of words is decided by the
 * code that writes them; which of them are asked for, and of which source, is read here a second time.
 */
export const standingFacts: PageFacts = {
  approvalState: (at, site) => known(standingOf(at, site)?.state),
  isApproved(at, site) {
    const standing = standingOf(at, site)
    return standing && [standing.isApproved ? 'yes' : 'no']
  },
}

function standingOf({page}: PageAt, {dataset, now}: Site): Standing | null {
  const text = textOf(dataset, page)
  if (!text) return null
  const source = sourceOf(page, dataset)
  const records = recordsIn([...dataset.all('approval'), ...dataset.all('reviewRequest')])
  return stateOf({
    text,
    source: source === text ? null : source,
    records: records.filter((record) => record.text._ref === text._id),
    required: capacitiesOf(page, dataset),
    now,
  })
}

/** What a text of health says is medicine; what the page of a product says is law, of a medicine both. */
function capacitiesOf({type, key, market}: Page, dataset: Site['dataset']): Capacity[] {
  if (type !== 'product') return ['medical']
  const status = wordOf(statusOf(dataset, key, market), 'legalStatus') ?? ''
  return status.startsWith('medicine') ? ['medical', 'regulatory'] : ['regulatory']
}

/** Where a root names no locale that its texts are translated from, the first of these, else any. */
const USUAL = ['en-GB', 'de-DE']

function sourceOf(page: Page, dataset: Site['dataset']) {
  const texts = textsOf(dataset, page)
  const inLocale = (locale: string) => texts.find((text) => text['locale'] === locale)
  const named = wordOf(rootOf(dataset, page), 'sourceLocale')
  if (named !== null) return inLocale(named) ?? null
  return USUAL.map(inLocale).find((text) => text !== undefined) ?? texts[0] ?? null
}
