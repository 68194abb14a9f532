import {isValidAt} from '#lib/disclaimer/calendar.ts'
import {languageOf, marketOf} from '#lib/i18n/locales.ts'
import {affectedTexts, type Changed, type Dataset} from './affected-texts.ts'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {
  fitting,
  StoredMarket,
  StoredNotice,
  StoredStatus,
  type StoredText,
  StoredUse,
} from './stored.ts'
import {groupsIn, lastTurn, nextWarning, turnOf} from './turns.ts'

type WeakReference = {_type: 'reference'; _ref: string; _weak: true}

/** Which warning an advertisement carries: written once, by the lake, and never changed. */
export type WarningUse = {
  _id: string
  _type: 'warningUse'
  page: WeakReference
  market: string
  language: string
  rotationGroup: string
  contentHash: string
  warning: WeakReference
  warningKey: string
  warningVersion: number
  turn: number
  previous?: WeakReference
  usedAt: string
}

type At = {
  /** The time of the transaction: ISO 8601 in UTC. */
  now: string
  newId: () => string
}

/**
 * The rule of the content for warnings that take turns, whoever or whatever writes: what a transaction
 * makes an advertisement gets its warning in the same transaction, another than the one before. Words
 * that were an advertisement already keep theirs. `dataset` is as the transaction leaves it.
 */
export function warningUsesAfter(
  changes: readonly Changed[],
  dataset: Dataset,
  at: At,
): WarningUse[] {
  const texts = affectedTexts(changes, dataset)
  if (texts.length === 0) return []
  const notices = fitting(
    StoredNotice,
    dataset.ofType('disclaimer').filter(({_id}) => isPublic(_id)),
  )
  const uses = fitting(StoredUse, dataset.ofType('warningUse'))
  return texts.flatMap((text) => usesOf(text, {dataset, notices, uses, at}))
}

const isPublic = (id: unknown) => typeof id === 'string' && !id.includes('.')

function usesOf(
  text: StoredText,
  {
    dataset,
    notices,
    uses,
    at,
  }: {
    dataset: Dataset
    notices: readonly StoredNotice[]
    uses: readonly StoredUse[]
    at: At
  },
): WarningUse[] {
  const status = StoredStatus.safeParse(dataset.get(text.productMarket._ref)).data
  const market = StoredMarket.safeParse(status && dataset.get(status.market._ref)).data?.code
  const language = languageOf(text.locale)
  // Words that hang on another market's status have no law to be judged by.
  if (!status || market !== marketOf(text.locale)) return []
  const now = new Date(at.now)
  const own = notices.filter(
    (notice) => notice.market._ref === status.market._ref && notice.language === language,
  )
  const turns = uses.filter(({page}) => page._ref === text._id)
  const hash = contentHash(text)
  return [...groupsIn(own, now)].flatMap(([rotationGroup, keys]) => {
    const last = lastTurn(rotationGroup, turns)
    const key = nextWarning(keys, last?.warningKey ?? null)
    const notice = own.find((one) => one.key === key && isValidAt(one, now))
    if (turnOf(rotationGroup, hash, turns) || !notice) return []
    return {
      _id: `warningUse-${at.newId()}`,
      _type: 'warningUse' as const,
      page: weakly(text._id),
      market,
      language,
      rotationGroup,
      contentHash: hash,
      warning: weakly(notice._id),
      warningKey: notice.key,
      warningVersion: notice.version,
      turn: (last?.turn ?? 0) + 1,
      ...(last && {previous: weakly(last._id)}),
      usedAt: at.now,
    }
  })
}

/** An entry outlives what it speaks of. */
const weakly = (_ref: string): WeakReference => ({_type: 'reference', _ref, _weak: true})
