import {contentHash} from './content-hash.ts'
import {ApprovalRecord, standingApprovals} from './records.ts'

type Fields = Readonly<Record<string, unknown>>

/** What has to be known to judge a new record. */
export type RecordContext = {
  /** Who sends it. A token is a program, and programs do not sign. */
  author: {userId: string; isPerson: boolean}
  now: Date
  /** The text as it is now: published, its draft, its versions in releases. */
  states: readonly Fields[]
  /** Everything on record about the text. */
  records: readonly ApprovalRecord[]
  /** Whether somebody wrote words of the text that nobody has approved since. */
  hasWritten: (userId: string) => boolean
}

/** A clock in a browser may be off by so much, in milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000

/**
 * Why a document may not go on record as an approval, a withdrawal or a request for a review, in a
 * sentence; null when it may. Four eyes: who wrote the words does not approve them.
 */
export function recordRefusal(document: Fields, context: RecordContext): string | null {
  const parsed = ApprovalRecord.safeParse(document)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return `It is not complete: ${issue?.path.join('.')}: ${issue?.message}`
  }
  const record = parsed.data
  const {author, now, states, records, hasWritten} = context
  const what = nameOf(record)
  if (!author.isPerson)
    return `A person who is signed in makes ${what}; a token is a program, and programs do not sign.`
  if (record.by !== author.userId)
    return `It is in the name of "${record.by}", and you are "${author.userId}": nobody signs for another.`
  if (Math.abs(Date.parse(record.at) - now.getTime()) > CLOCK_TOLERANCE)
    return `It is dated ${record.at}, and it is ${now.toISOString()}: a signature carries its own time.`
  if ('withdraws' in record) {
    const standing = standingApprovals(records).find(({_id}) => _id === record.withdraws._ref)
    if (!standing)
      return `There is no approval "${record.withdraws._ref}" of this text to withdraw.`
    return standing.contentHash === record.contentHash
      ? null
      : 'It names another content hash than the approval it withdraws.'
  }
  if (states.length === 0) return `There is no text "${record.text._ref}".`
  if (!states.some((state) => contentHash(state) === record.contentHash))
    return 'The text has been edited: it no longer is what the content hash says. Read it again.'
  if (record._type === 'approval' && hasWritten(author.userId))
    return 'You wrote words of this text that nobody has approved since. Somebody else approves them.'
  return null
}

function nameOf(record: ApprovalRecord): string {
  if (record._type === 'reviewRequest') return 'a request for a review'
  return 'withdraws' in record ? 'a withdrawal' : 'an approval'
}
