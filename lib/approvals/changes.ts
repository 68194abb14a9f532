import {wordsHash} from './content-hash.ts'
import {isTextType} from './records.ts'

/** How grave a change of words is, the gravest first. */
export const CHANGE_CLASSES = ['safety', 'substantive', 'editorial'] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]

/** One publication that changed the words of a text, and how grave that was. */
export type RecordedChange = {from: string; to: string; changeClass: ChangeClass}

type Fields = Readonly<Record<string, unknown>>

export const isChangeClass = (value: unknown): value is ChangeClass =>
  (CHANGE_CLASSES as readonly unknown[]).includes(value)

/** The changes a text remembers, oldest first; what is not shaped like one is left out. */
export function changesOf({changes}: Fields): RecordedChange[] {
  return Array.isArray(changes) ? changes.filter(isRecordedChange) : []
}

const isRecordedChange = (value: unknown): value is RecordedChange =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'to' in value &&
  'changeClass' in value &&
  typeof value.from === 'string' &&
  typeof value.to === 'string' &&
  isChangeClass(value.changeClass)

/**
 * The rule of the content for publications, whoever or whatever publishes: a text that takes the place
 * of `before` remembers how its words changed, by the class its editor gave. What was remembered comes
 * from the published text where there is one, so an edit of a draft cannot lose it.
 */
export function withChangeRecorded<D extends Fields & {_type: string}>(
  document: D,
  before: Fields | null,
): D {
  if (!isTextType(document._type)) return document
  const {changeClass, changes: _, ...rest} = document
  // Unpublished and published again, it has only its own memory.
  const known = changesOf(before ?? document)
  const from = before ? wordsHash(before) : known.at(-1)?.to
  const to = wordsHash(document)
  const isChange = from !== undefined && from !== to && isChangeClass(changeClass)
  const changes = isChange
    ? [...known, {_key: `${to.slice(0, 12)}-${known.length}`, from, to, changeClass}]
    : known
  // The same kind of document: only what publishing keeps beside the content was left out.
  return {...rest, ...(changes.length > 0 && {changes})} as unknown as D
}

/**
 * How grave the changes of a source are since the words a translation was made from; null when its
 * words are those again. A change that nobody classed counts as substantive. Where the way from there
 * is not on record, everything on record counts: what cannot be known is taken for the gravest.
 */
export function changeSince(source: Fields, translatedFrom: string): ChangeClass | null {
  const present = wordsHash(source)
  if (present === translatedFrom) return null
  const changes = changesOf(source)
  const since = changesFrom(changes, translatedFrom)
  const isOnRecord = since.at(-1)?.to === present
  const pending = isOnRecord ? [] : [pendingClass(source)]
  const classes = [...since.map(({changeClass}) => changeClass), ...pending]
  return CHANGE_CLASSES.find((changeClass) => classes.includes(changeClass)) ?? 'substantive'
}

function changesFrom(changes: readonly RecordedChange[], hash: string) {
  const leaving = changes.findLastIndex(({from}) => from === hash)
  const reaching = changes.findLastIndex(({to}) => to === hash)
  // Words that came back are known by their latest stay.
  if (leaving > reaching) return changes.slice(leaving)
  return changes.slice(reaching + 1)
}

/** Of a draft whose change is not published yet. */
const pendingClass = ({changeClass}: Fields): ChangeClass =>
  isChangeClass(changeClass) ? changeClass : 'substantive'
