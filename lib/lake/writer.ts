import {randomUUID} from 'node:crypto'
import {actionsToMutations, type ActionOptions} from './engine/actions.ts'
import {applyMutations} from './engine/apply.ts'
import {MutationError} from './engine/errors.ts'
import {diff} from './engine/mendoza.ts'
import {checkReferences} from './engine/references.ts'
import {releaseGuard} from './engine/release-guard.ts'
import {tagsOfChange} from './engine/sync-tags.ts'
import type {Change, Doc, DocInput, GetDocument, Mutation, MutationResult} from './engine/types.ts'
import type {DocumentMemory} from './document-memory.ts'
import {checkApprovals} from './approval-guard.ts'
import {auditEventsOf} from './audit-events.ts'
import {closing, dataError} from './errors.ts'
import type {Feed} from './feed.ts'
import {inActions} from './action-refusal.ts'
import {lastState} from './last-state.ts'
import {checkPermissions} from './permissions.ts'
import type {QueryPool} from './query-pool.ts'
import type {Author} from './roles.ts'
import {createSerial} from './serial.ts'
import {storageError} from './store/storage-error.ts'
import type {Store} from './store/store.ts'

export type WriteRequest = {
  /** Turns the request into mutations; runs inside the write section, so nothing comes between. */
  mutations: (timestamp: string) => Mutation[] | Promise<Mutation[]>
  /** Also the new revision of every document it changes; made up when the client gives none. */
  transactionId?: string
  /** Whose grants decide, also where the lake acts for somebody at a later time. */
  author: Author
  dryRun: boolean
}

export type Written = {transactionId: string; changes: Change[]; results: MutationResult[]}

/** A rule of the content: what a document becomes when it takes the place of a published one. */
export type PublishingRule = ActionOptions['publishing']

/**
 * A rule of the content for whatever writes: documents that come into being with a change. The lake
 * itself makes them, in the same transaction, so they need no permission of its author. `dataset` is as
 * the change leaves it.
 */
export type RecordingRule = (
  changes: readonly Change[],
  dataset: {get: GetDocument; ofType: (type: string) => Doc[]},
  at: {now: string; newId: () => string},
) => (DocInput & {_id: string})[]

type Check = (changes: Change[]) => void

export type Writer = ReturnType<typeof createWriter>

/** The only way documents change: one request at a time, one transaction or nothing. */
export function createWriter(lake: {
  store: Store
  memory: DocumentMemory
  feed: Feed
  queries: QueryPool
  publishing?: PublishingRule
  recording?: RecordingRule
}) {
  const {store, memory, feed, queries, publishing, recording = () => []} = lake
  const section = createSerial()
  let isClosed = false

  async function write(
    {mutations: read, transactionId = newRevision(), author, dryRun}: WriteRequest,
    check: Check = () => {},
  ): Promise<Written> {
    if (isClosed) throw closing()
    if (store.transactions.has(transactionId)) throw alreadyExists(transactionId)
    const timestamp = new Date().toISOString()
    const sent = await read(timestamp)
    const at = {transactionId, timestamp, newId: randomUUID}
    const asked = applyMutations(memory.get, sent, at)
    check(asked.changes)
    checkPermissions(author, asked, memory.siblingsOf)
    checkApprovals(author, {changes: asked.changes, timestamp}, {memory, store})
    const recorded = recording(asked.changes, memory.after(asked.changes), {
      now: timestamp,
      newId: randomUUID,
    }).map((create) => ({create}))
    const changes = [...asked.changes, ...applyMutations(memory.get, recorded, at).changes]
    checkReferences({changes, ...memory.after(changes)})
    const mutations = [...sent, ...recorded]
    if (!dryRun && changes.length > 0)
      commit({transactionId, timestamp, author: author.userId, mutations, changes})
    return {transactionId, changes, results: asked.results}
  }

  /** On disk first, then in memory, then told: what nobody could read back is never announced. */
  function commit(transaction: {
    transactionId: string
    timestamp: string
    author: string
    mutations: Mutation[]
    changes: Change[]
  }) {
    const {transactionId, timestamp, author, mutations, changes} = transaction
    const effects = changes.map(({before, after}) => diff(before, after))
    const tags = tagsOf(changes, memory)
    const audit = auditEventsOf(changes, memory.after(changes).exists)
    const {seq, bodies} = onDisk(() =>
      store.transactions.commit({
        id: transactionId,
        timestamp,
        author,
        mutations,
        changes,
        effects,
        tags,
        audit,
      }),
    )
    memory.apply(changes)
    const documents = changes.map(({id}, i): [string, string | null] => [id, bodies[i] ?? null])
    queries.publish({kind: 'commit', seq, documents})
    feed.publish({seq, transactionId, timestamp, author, changes, effects, tags})
  }

  /** What actions may ask of this lake. */
  const optionsFor = (author: string, now: string): ActionOptions => ({
    versionsOf: memory.versionsOf,
    membersOf: memory.membersOf,
    lastState: (id) => lastState(id, {store, memory}),
    ...(publishing && {publishing}),
    author,
    now,
  })

  function refuseReleaseChanges(changes: Change[]) {
    const refusal = releaseGuard(changes, {get: memory.get, mayPrecedeRelease: true})
    if (refusal) throw new MutationError(refusal.status, [{index: 0, error: refusal.error}])
  }

  return {
    /** Throws `MutationError`, `ActionError` or `LakeError`; nothing has changed then. */
    write: (request: WriteRequest) => section.run(() => write(request, refuseReleaseChanges)),

    /** Carries out Sanity's actions as one transaction. */
    act: (actions: unknown[], request: Omit<WriteRequest, 'mutations'>) =>
      section.run(() => {
        const mutationsOf = (some: unknown[], now: string) =>
          actionsToMutations(memory.get, some, optionsFor(request.author.userId, now))
        const mutations = (now: string) => mutationsOf(actions, now)
        return write({...request, mutations}).catch((error: unknown) => {
          throw inActions(error, actions, mutationsOf)
        })
      }),

    /** Carries out what the lake itself has to do; may change releases. */
    carryOut: (request: WriteRequest) => section.run(() => write(request)),

    optionsFor,

    /** Carries out what has been handed in and refuses what comes after with 503. */
    async close() {
      await section.idle()
      isClosed = true
      await section.idle()
    },
  }
}

function onDisk<T>(write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw storageError(error) ?? error
  }
}

function tagsOf(changes: Change[], memory: DocumentMemory) {
  const published = new Set<string>()
  const all = new Set<string>()
  for (const change of changes) {
    const tags = tagsOfChange(change, memory.siblingsOf(change.id))
    for (const tag of tags.published) published.add(tag)
    for (const tag of tags.all) all.add(tag)
  }
  return {published: [...published], all: [...all]}
}

const newRevision = () => randomUUID()

const alreadyExists = (id: string) =>
  dataError(409, 'transactionAlreadyExistsError', `Transaction with ID "${id}" already exists`, {
    id,
  })
