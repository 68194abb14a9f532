import type {SitemapEntry} from '../crawl/sitemap.ts'
import {appliedLaw} from '../law/applied.ts'
import {requiredBy} from '../law/required.ts'
import type {Rule} from '../law/rule.ts'
import {joined, type Miss} from '../miss.ts'
import type {PageAt, Site} from '../site.ts'
import {checkAlternates} from './alternates.ts'
import {checkClaims} from './claims.ts'
import {checkDeclared} from './declared.ts'
import {checkDemo} from './demo.ts'
import {checkDocument} from './document.ts'
import {canLookFor, checkForbidden} from './forbidden.ts'
import {checkGoverned} from './governed.ts'
import {checkMentions} from './mentions.ts'
import {checkNotices} from './notices.ts'
import {knowsPlace} from './place.ts'
import {checkQuestions} from './questions.ts'
import {checkStructuredData} from './structured-data.ts'
import {checkTerms} from './terms.ts'
import {checkTextNotes} from './text-notes.ts'

/** What the audit says of one page. */
export type PageReport = {
  address: string
  type: string
  locale: string
  /** Notices that the rules require, and how many of them are there, rightly. */
  required: number
  found: number
  misses: readonly Miss[]
  remarks: readonly Miss[]
  /** Rules that could not be decided on this page, with what the audit does not know. */
  notChecked: readonly {number: string; unknown: readonly string[]}[]
}

/** Checks one page against the law and the fixed markup. */
export function checkPage(at: PageAt, site: Site, entry: SitemapEntry | null): PageReport {
  const {address, page} = at
  const {applying, undecided} = appliedLaw(at, site)
  const notices = checkNotices(requiredBy(applying, at, site), at, site)
  const claims = checkClaims(at, site)
  const forbidden = checkForbidden(applying, at, site)
  const all = joined([
    notices,
    claims,
    // The claim itself says more than the rule that forbids it.
    {...forbidden, misses: forbidden.misses.filter(({rule}) => !isAmong(rule, claims.misses))},
    checkGoverned(applying, at, site),
    checkDeclared(at, site),
    checkMentions(at, site),
    checkStructuredData(at, site),
    checkTextNotes(applying, at),
    checkQuestions(at, site),
    checkTerms(at, site),
    checkDemo(at, site),
    checkDocument(at, site),
    checkAlternates(at, site, entry),
  ])
  const unseen = applying.flatMap(({rule}) => {
    const unknown = unseenOf(rule)
    return unknown.length > 0 ? [{number: rule.number, unknown}] : []
  })
  const {required, found} = notices
  return {
    ...{address, type: page.type, locale: page.locale, required, found},
    ...all,
    notChecked: [...undecided, ...unseen],
  }
}

/** What a rule asks for that the audit does not know how to see. */
const unseenOf = ({forbids, requires}: Rule): string[] => [
  ...(forbids === null || canLookFor(forbids)
    ? []
    : [`how ${forbids}, which it forbids, looks on a page`]),
  ...requires
    .filter(({place}) => !knowsPlace(place))
    .map(({place}) => `where ${place} is on a page`),
]

const isAmong = (rule: string, misses: readonly Miss[]) => misses.some((miss) => miss.rule === rule)
