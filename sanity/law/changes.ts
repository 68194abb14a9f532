import {changesOf} from '#lib/disclaimer/calendar.ts'
import type {RequiredNotice} from '#lib/disclaimer/types.ts'
import type {JudgedPage} from './pages.ts'
import type {Stored} from './perspective.ts'

/** What a publication changes on one page. */
export type PageChange = {
  page: JudgedPage
  before: 'shown' | 'withheld' | 'absent'
  after: 'shown' | 'withheld' | 'absent'
  /** In words, each beginning with a capital: `Gains the notice “…”`. */
  words: readonly string[]
}

/** The pages whose verdict differs, in the order of the pages. */
export function changesBetween(
  before: readonly JudgedPage[],
  after: readonly JudgedPage[],
): PageChange[] {
  const earlier = new Map(before.map((page) => [page.id, page]))
  const later = new Set(after.map(({id}) => id))
  const gone = before.filter(({id}) => !later.has(id))
  return [
    ...after.flatMap((page) => changeOf(page, earlier.get(page.id) ?? null, page)),
    ...gone.flatMap((page) => changeOf(page, page, null)),
  ]
}

function changeOf(page: JudgedPage, old: JudgedPage | null, now: JudgedPage | null): PageChange[] {
  const before = old?.judged.status ?? 'absent'
  const after = now?.judged.status ?? 'absent'
  const words = [
    ...(before === after ? [] : [STATUS[after]]),
    ...(old && now ? [...noticeChanges(old, now), ...warningChanges(old, now)] : []),
    ...(old && now ? teaserChanges(old, now) : []),
  ]
  return words.length > 0 ? [{page, before, after, words}] : []
}

const STATUS = {
  shown: 'Will be shown',
  withheld: 'Will be withheld',
  absent: 'Will be gone',
}

function noticeChanges(old: JudgedPage, now: JudgedPage): string[] {
  const before = byKey(old.judged.notices)
  const after = byKey(now.judged.notices)
  return [
    ...[...after.values()].flatMap((notice) => {
      const known = before.get(notice.key)
      if (!known) return [`Gains the notice “${notice.heading}”`]
      return [
        ...(wordsOf(known) === wordsOf(notice)
          ? []
          : [`Other words in the notice “${notice.heading}”`]),
        ...(known.place === notice.place ? [] : [`Moves the notice “${notice.heading}”`]),
      ]
    }),
    ...[...before.values()].flatMap((notice) =>
      after.has(notice.key) ? [] : [`Loses the notice “${notice.heading}”`],
    ),
  ]
}

const byKey = (notices: readonly RequiredNotice[]) =>
  new Map(notices.map((notice) => [notice.key, notice]))

/** All that a reader reads of a notice. */
const wordsOf = ({heading, text, version, legalBasis, verification}: RequiredNotice) =>
  JSON.stringify([heading, text, version, legalBasis, verification])

function warningChanges(old: JudgedPage, now: JudgedPage): string[] {
  const words = ({judged}: JudgedPage) => new Set(judged.warnings.map((warning) => warning.words))
  const before = words(old)
  return [...words(now)]
    .filter((warning) => !before.has(warning))
    .map((warning) => `Warns: ${warning}`)
}

function teaserChanges(old: JudgedPage, now: JudgedPage): string[] {
  const before = new Set(old.judged.teasers)
  const after = new Set(now.judged.teasers)
  return [
    ...[...after].filter((key) => !before.has(key)).map((key) => `Leads to “${key}”`),
    ...[...before].filter((key) => !after.has(key)).map((key) => `No longer leads to “${key}”`),
  ]
}

/**
 * The instants at which a publication of law takes effect: now, and whenever a document of it, as it was
 * or will be, begins or ends.
 */
export function instantsOf(documents: readonly Stored[], now: Date): Date[] {
  const validities = documents.map((document) => ({
    validFrom: dayIn(document['validFrom']),
    validTo: dayIn(document['validTo']),
  }))
  const ahead = changesOf(validities).filter((instant) => instant > now.getTime())
  return [now, ...[...new Set(ahead)].toSorted((a, b) => a - b).map((instant) => new Date(instant))]
}

const dayIn = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
