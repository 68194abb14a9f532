import {cacheLife} from 'next/cache'
import {siteMode} from '#lib/content/site-mode.ts'
import {getInstant} from '#lib/content/now.ts'
import {keepUntil, keepWithHistory} from '#lib/content/past/keep.ts'
import {type NoPast, type Past, pastAt} from '#lib/content/past/past.ts'
import type {Problem} from '#lib/content/read.ts'
import {readFrom} from '#lib/content/standpoint.ts'
import {missingPassport, reason} from './passport.ts'
import {passportOfPath, type Told} from './passport-of-path.ts'

/** A document that an account rests on, as it was. */
export type Basis = {id: string; type: string; revision: string; changed: string}

export type ToldAt = Told & {
  /** The instant asked for; null for the present. */
  at: string | null
  /** Whether the documents are those of the instant, or today's. An instant ahead has no others. */
  basis: 'present' | 'history'
  /** Null where they are today's, or the history begins later. */
  documents: readonly Basis[] | null
}

export type AnswerAt =
  | {isAnswered: true; value: ToldAt}
  | {isAnswered: false; problem: Problem | 'busy' | 'closed'}

/**
 * What a path showed at an instant, shows, or will show as far as is known today: the documents of
 * that instant or, ahead, of today, judged by the law in force then.
 */
export async function passportAt(path: string, at: Date | null): Promise<AnswerAt> {
  const now = getInstant()
  if (at === null || at > now) {
    const told = await readFrom({now: at ?? now}, () => passportOfPath(path))
    const basis = {at: at && at.toISOString(), basis: 'present', documents: null} as const
    return told.isAnswered ? {isAnswered: true, value: {...told.value, ...basis}} : told
  }
  if (!siteMode.hasPublicHistory) return {isAnswered: false, problem: 'closed'}
  const past = await pastAt(at)
  return typeof past === 'string' ? withoutPast(past, path, at) : fromPast(past, path, at)
}

async function fromPast(past: Past, path: string, at: Date): Promise<AnswerAt> {
  const told = await readFrom({now: at, fetch: past.fetch}, () => passportOfPath(path))
  if (!told.isAnswered) return told
  const documents = documentsBehind(told.value, past)
  const basis = {at: at.toISOString(), basis: 'history', documents} as const
  return {isAnswered: true, value: {...told.value, ...basis}}
}

function withoutPast(problem: NoPast, path: string, at: Date): AnswerAt {
  if (problem !== 'tooEarly') return {isAnswered: false, problem}
  const law = {rules: [], texts: [], now: at, isDemo: siteMode.isDemo}
  const passport = {
    ...missingPassport(path, {kind: 'unknown', locale: null}, law),
    reasons: [reason('The history of the dataset begins later')],
  }
  const value = {passport, account: null, editions: [], at: at.toISOString(), documents: null}
  return {isAnswered: true, value: {...value, basis: 'history'}}
}

/** What the page showed, its notices, and the rules that applied. */
function documentsBehind({passport, account}: Told, {documents}: Past): Basis[] {
  const applied = new Set(
    passport.rules.flatMap(({id, verdict}) => (verdict === 'notApplicable' ? [] : [id])),
  )
  const rules = [...documents.values()].filter(
    ({_type, number}) => _type === 'disclaimerRule' && applied.has(String(number)),
  )
  const ids = [
    ...idsIn(account?.content),
    ...(account?.judged.notices.map(({_id}) => _id) ?? []),
    ...rules.map(({_id}) => _id),
  ]
  return [...new Set(ids)].flatMap((id) => {
    const document = documents.get(id)
    if (!document) return []
    const {_type: type, _rev: revision, _updatedAt: changed} = document
    return [{id, type, revision, changed}]
  })
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    name === '_id' && typeof field === 'string' ? [field] : idsIn(field),
  )
}

/** After this nothing of an instant is still on its way into the history. */
const SETTLED_MS = 60_000

/** The same for pages, kept while it cannot have changed; what is not settled, for moments. */
export async function keptPassportAt(path: string, at: string | null): Promise<AnswerAt> {
  'use cache'
  cacheLife('default')
  const instant = at === null ? null : new Date(at)
  const now = getInstant().getTime()
  const answer = await passportAt(path, instant)
  const isPast = answer.isAnswered && answer.value.basis === 'history' && instant !== null
  if (isPast && now - instant.getTime() > SETTLED_MS) await keepWithHistory()
  else keepUntil(now + (answer.isAnswered ? 1_000 : 0))
  return answer
}
