import type {SanityDocumentLike} from 'sanity'
import type {Standing} from '#lib/approvals/state-of.ts'
import {publishedIdOf} from '../translations/translation-record.ts'
import {type Dataset, standingIn} from './dataset.ts'

/** A text that somebody has something to do about. */
export type Waiting = {
  id: string
  type: string
  title: string
  locale: string
  standing: Standing
}

export const SECTIONS = [
  {name: 'inReview', title: 'Waiting for approval'},
  {name: 'suspended', title: 'Suspended: behind a safety change, not shown'},
  {name: 'stale', title: 'Stale: behind their source'},
  {name: 'overdue', title: 'Reviews overdue'},
  {name: 'draft', title: 'Not approved, and nobody asked'},
] as const
export type Section = (typeof SECTIONS)[number]['name']

const belongsTo: Record<Section, (standing: Standing) => boolean> = {
  inReview: ({state}) => state === 'inReview',
  suspended: ({state}) => state === 'suspended',
  stale: ({state}) => state === 'stale',
  overdue: ({daysOverdue}) => daysOverdue !== null && daysOverdue > 0,
  draft: ({state}) => state === 'draft',
}

/** Which texts wait for what, by locale; of a text with a draft the draft is what waits. */
export function overviewOf(dataset: Dataset): Record<Section, Waiting[]> {
  const waiting = current(dataset.texts)
    .map((text) => ({...named(text), standing: standingIn(dataset, text)}))
    .toSorted((a, b) => compare(a.locale, b.locale) || compare(a.title, b.title))
  const of = (section: Section) => waiting.filter(({standing}) => belongsTo[section](standing))
  return {
    inReview: of('inReview'),
    suspended: of('suspended'),
    stale: of('stale'),
    overdue: of('overdue'),
    draft: of('draft'),
  }
}

function current(texts: readonly SanityDocumentLike[]): SanityDocumentLike[] {
  const drafts = new Set(texts.filter(isDraft).map(({_id}) => publishedIdOf(_id)))
  return texts.filter((text) => isDraft(text) || !drafts.has(text._id))
}

const isDraft = ({_id}: SanityDocumentLike) => _id.startsWith('drafts.')

const named = (text: SanityDocumentLike) => ({
  id: publishedIdOf(text._id),
  type: text._type,
  title: wordIn(text['title'] ?? text['displayName']) ?? 'Untitled',
  locale: wordIn(text['locale']) ?? '',
})

const wordIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
