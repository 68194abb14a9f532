import {recordRefusal} from '#lib/approvals/record-refusal.ts'
import {isRecordType, recordsIn, standingApprovals} from '#lib/approvals/records.ts'
import {publishedId} from './engine/document-id.ts'
import {MutationError} from './engine/errors.ts'
import type {Change, Doc} from './engine/types.ts'
import type {DocumentMemory} from './document-memory.ts'
import type {Author} from './roles.ts'
import type {Store} from './store/store.ts'
import {hasWritten} from './text-authors.ts'

type Lake = {memory: DocumentMemory; store: Store}

/**
 * Holds approvals to what they promise, whoever sends them by whatever endpoint: made once by a person
 * in their own name, of the words as they are, by somebody who did not write them, and never changed.
 * @throws MutationError (403) with an item for each record that is refused
 */
export function checkApprovals(
  author: Author,
  {changes, timestamp}: {changes: readonly Change[]; timestamp: string},
  lake: Lake,
) {
  const records = changes.filter((change) =>
    [change.before, change.after].some((state) => state !== null && isRecordType(state._type)),
  )
  if (records.length === 0) return
  const refused = records.flatMap((change) => {
    const reason = refusalOf(change, {changes, author, now: new Date(timestamp)}, lake)
    if (reason === null) return []
    const description = `"${change.id}" is refused: ${reason}`
    return [{index: 0, error: {type: 'approvalRefusedError', description, reason, id: change.id}}]
  })
  if (refused.length > 0) throw new MutationError(403, refused)
}

type Request = {changes: readonly Change[]; author: Author; now: Date}

function refusalOf({id, before, after}: Change, request: Request, lake: Lake): string | null {
  const {changes, author, now} = request
  if (before || !after || changes.some((change) => change.before))
    return 'Approvals and requests are kept as they are, and in a transaction of their own. An approval is withdrawn by a new document.'
  if (publishedId(id) !== id || id.includes('.'))
    return 'A record is no draft and in no release: it counts at once.'
  const published = refOf(after['text']) ?? ''
  if (publishedId(published) !== published)
    return `It is about "${published}": a record names a text by its published id.`
  const known = recordsOf(published, lake.memory)
  return recordRefusal(after, {
    author: {userId: author.userId, isPerson: author.kind === 'session'},
    now,
    states: statesOf(published, lake.memory),
    records: known,
    hasWritten: (userId) =>
      hasWritten(lake.store.history, {
        published,
        approvals: standingApprovals(known),
        userId,
      }),
  })
}

const statesOf = (published: string, memory: DocumentMemory): Doc[] => {
  const own = memory.get(published)
  return [...(own ? [own] : []), ...memory.siblingsOf(published)]
}

const recordsOf = (published: string, memory: DocumentMemory) =>
  recordsIn(memory.all().filter((document) => refOf(document['text']) === published))

function refOf(value: unknown): string | null {
  return typeof value === 'object' &&
    value !== null &&
    '_ref' in value &&
    typeof value._ref === 'string'
    ? value._ref
    : null
}
