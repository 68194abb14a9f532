import type {ShownNotice} from '../html/notice.ts'
import type {Required} from '../law/required.ts'
import {flawOf, rightText} from '../law/right-text.ts'
import {bySeverity, type Found, joined, type Miss} from '../miss.ts'
import {languageOf, type PageAt, type Site} from '../site.ts'
import {type Flaw, flawsOfNotice} from './notice-text.ts'
import {isPlaced, nameOfPlace} from './place.ts'
import {flawsOfLinks} from './product-links.ts'

/** What became of the notices of a page: how many are required, how many of them stand there rightly. */
export type NoticeCheck = {required: number; found: number} & Found

export function checkNotices(required: readonly Required[], at: PageAt, site: Site): NoticeCheck {
  const answers = required.map((each) => ({each, misses: missesOf(each, at, site)}))
  return {
    required: required.length,
    found: answers.filter(({misses}) => misses.length === 0).length,
    ...joined([
      ...answers.map(({each, misses}) => bySeverity(each.severity, misses)),
      unasked(required, at, site),
    ]),
  }
}

function missesOf(required: Required, at: PageAt, site: Site): Miss[] {
  const {address, page} = at
  const {key, rule} = required
  const miss = (expected: string, found: string): Miss => ({address, rule, expected, found})
  const text = rightText(key, at, site)
  const where = `${languageOf(page)} for market ${page.market}`
  if (!text) {
    return [miss(`the page withheld: "${key}" has no text in ${where}`, 'the page is shown')]
  }
  const flaw = flawOf(text, site.isDemo)
  if (flaw)
    return [miss(`the page withheld: "${key}" has ${flaw} in ${where}`, 'the page is shown')]
  const shown = page.notices.filter((notice) => notice.key === key)
  const [first] = shown
  if (!first) return [miss(`the notice "${key}": "${text.text}"`, 'no such notice')]
  const isLink = required.places.every((place) => place === 'productLink')
  return [
    ...(isLink ? flawsOfLinks(required, at, site) : flawsOfNumber(key, shown.length)).map((flaw) =>
      miss(flaw.expected, flaw.found),
    ),
    ...shown
      .flatMap((notice) => flawsOfNotice(notice, text))
      .map((flaws) => miss(flaws.expected, flaws.found)),
    ...(shown.some((notice) => isPlaced(notice, required, at))
      ? []
      : [
          miss(
            `the notice "${key}" ${required.places.map(nameOfPlace).join(' or ')}`,
            'elsewhere on the page',
          ),
        ]),
  ]
}

const flawsOfNumber = (key: string, times: number): Flaw[] =>
  times > 1 ? [{expected: `the notice "${key}" once`, found: `${times} times`}] : []

/** Notices that no rule asks for: allowed in the words of the dataset, and nobody else's. */
function unasked(required: readonly Required[], at: PageAt, site: Site): Found {
  const asked = new Set(required.map(({key}) => key))
  return joined(
    at.page.notices
      .filter(({key}) => !asked.has(key))
      .map((notice) => judgeUnasked(notice, at, site)),
  )
}

function judgeUnasked(notice: ShownNotice, at: PageAt, site: Site): Found {
  const {address, page} = at
  const text = rightText(notice.key, at, site)
  const where = `${languageOf(page)} for market ${page.market}`
  const miss = (expected: string, found: string): Miss => ({
    address,
    rule: 'notices',
    expected,
    found,
  })
  if (!text) {
    const found = `"${notice.key}": "${notice.texts.join(' ')}"`
    return {misses: [miss(`only notices that the dataset has in ${where}`, found)], remarks: []}
  }
  return {
    misses: flawsOfNotice(notice, text).map(({expected, found}) => miss(expected, found)),
    remarks: [miss('only notices that a rule asks for', `"${notice.key}"`)],
  }
}
