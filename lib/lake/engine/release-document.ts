import {bundleOfVersion, publishedId} from './document-id.ts'
import {isPlainObject} from './json.ts'
import type {Doc} from './types.ts'

export const RELEASE_TYPE = 'system.release'

/** The states a release rests in. Each action is one transaction, so no release is ever in between. */
export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

/** In which states an action finds a release; anything else is refused. */
export const ALLOWED = {
  edit: ['active', 'scheduled'],
  publish: ['active'],
  schedule: ['active', 'scheduled'],
  unschedule: ['scheduled'],
  archive: ['active'],
  unarchive: ['archived'],
  delete: ['archived', 'published'],
} as const satisfies Record<string, readonly ReleaseState[]>

/** A release's name is a bundle in ids and perspectives, so it cannot be one of those known there. */
export const isReleaseName = (name: string): boolean =>
  /^[A-Za-z0-9_-]{1,64}$/.test(name) &&
  !['drafts', 'published', 'previewDrafts', 'raw'].includes(name)

export const isScheduled = ({_type, state}: Doc): boolean =>
  _type === RELEASE_TYPE && state === 'scheduled'

/** Whether a version says that publishing its release removes the published document. */
export const isMarkedDeleted = ({_id, _system}: Doc): boolean =>
  publishedId(_id) !== _id && isPlainObject(_system) && _system.delete === true

/** The ids a release ended with, as its document keeps them. */
export const finalIds = ({finalDocumentStates}: Doc): string[] =>
  (Array.isArray(finalDocumentStates) ? finalDocumentStates : [])
    .map((final: unknown) => (isPlainObject(final) ? final.id : undefined))
    .filter((id): id is string => typeof id === 'string' && bundleOfVersion(id) !== null)

const TYPES = ['asap', 'scheduled', 'undecided']
const CARDINALITIES = ['one', 'many']

/** What is wrong with the metadata of a release, or null. */
export function metadataProblem(metadata: unknown): string | null {
  if (!isPlainObject(metadata)) return `metadata is ${shown(metadata)}, expected an object`
  const {title, description, releaseType, intendedPublishAt, cardinality} = metadata
  const problems = [
    isTextOrMissing(title) || `metadata.title is ${shown(title)}, expected a text`,
    isTextOrMissing(description) ||
      `metadata.description is ${shown(description)}, expected a text`,
    TYPES.includes(releaseType as string) ||
      `metadata.releaseType is ${shown(releaseType)}, expected ${TYPES.join(', ')}`,
    cardinality == null ||
      CARDINALITIES.includes(cardinality as string) ||
      `metadata.cardinality is ${shown(cardinality)}, expected ${CARDINALITIES.join(', ')}`,
    intendedPublishAt == null ||
      instantOf(intendedPublishAt) !== null ||
      `metadata.intendedPublishAt is ${shown(intendedPublishAt)}, expected an instant like 2027-01-31T09:00:00Z`,
  ]
  return problems.find((problem) => typeof problem === 'string') ?? null
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** An instant in its one spelling, ISO 8601 in UTC; null for anything else. */
export function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' || !INSTANT.test(value)) return null
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

export const shown = (value: unknown): string => JSON.stringify(value) ?? 'missing'

const isTextOrMissing = (value: unknown) => value == null || typeof value === 'string'
