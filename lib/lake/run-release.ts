import {scheduledPublication} from './engine/actions.ts'
import {LakeRequestError} from './engine/errors.ts'
import {isScheduled} from './engine/release-document.ts'
import type {Doc, Mutation} from './engine/types.ts'
import type {DocumentMemory} from './document-memory.ts'
import {administrator} from './http/identity.ts'
import type {Role} from './roles.ts'
import type {Store} from './store/store.ts'
import type {Writer} from './writer.ts'

type Lake = {memory: DocumentMemory; store: Store; writer: Writer}

/**
 * Publishes a scheduled release as one transaction, in the name of whoever scheduled it, if its time
 * has come. What refuses it is recorded on the release, which is active again then. Throws when the
 * storage fails; the release is still scheduled then.
 */
export async function runRelease(id: string, {memory, store, writer}: Lake) {
  const [last] = store.history.transactions({ids: [id], reverse: true, limit: 1})
  const userId = last?.author ?? ''
  // It may be unscheduled, or put off, while this waits for its turn.
  const ifDue = (then: (release: Doc) => Mutation[]) => {
    const release = memory.get(id)
    return release && isDue(release) ? then(release) : []
  }
  const carryOut = (role: Role, mutations: (now: string) => Mutation[]) =>
    writer.carryOut({mutations, author: {userId, role}, dryRun: false})
  try {
    await carryOut(roleOf(userId, store), (now) =>
      ifDue((release) => scheduledPublication(memory.get, release, writer.optionsFor(userId, now))),
    )
  } catch (error) {
    if (!(error instanceof LakeRequestError)) throw error
    const {message} = error
    const set = {state: 'active', error: {message}}
    // The lake's own note, whatever that person may write.
    await carryOut('administrator', () => ifDue(() => [{patch: {id, set, unset: ['publishAt']}}]))
  }
}

const isDue = (release: Doc) =>
  isScheduled(release) && Date.parse(String(release['publishAt'])) <= Date.now()

/** The role that person has now; of somebody unknown, the one that may do least. */
const roleOf = (userId: string, {access}: Store): Role =>
  userId === administrator.userId ? administrator.role : (access.user(userId)?.role ?? 'viewer')
