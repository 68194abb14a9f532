import {bundleOfVersion, publishedId, releaseDocumentId} from '../engine/document-id.ts'
import type {Doc} from '../engine/types.ts'
import {lastState} from '../last-state.ts'
import type {PastDocument} from '../store/history.ts'
import type {Call, Endpoint, Lake} from './context.ts'
import {json} from './responses.ts'

/** The life of a release as the Studio lists it: what was done with it and its documents, newest first. */
export const historyReleaseEvents: Endpoint = ({path, search}: Call, lake) => {
  const release = path['release'] ?? ''
  const limit = Number(search.get('limit') ?? 100) || 100
  const events = eventsOf(release, lake).toReversed().slice(0, limit)
  return json({events, nextCursor: ''})
}

function eventsOf(release: string, lake: Lake) {
  const {store} = lake
  const id = releaseDocumentId(release)
  const ids = [id, ...store.history.idsUnder(`versions.${release}.`)]
  const past = store.history.transactions({ids, reverse: false, limit: ALL})
  return past.flatMap((transaction): object[] => {
    const {seq, timestamp, author} = transaction
    const event = {timestamp, author, releaseName: release}
    const documents = store.history.documents(seq)
    const own = documents.some((document) => document.id === id) ? changeOf(id, seq, lake) : null
    // Publishing, archiving and the like move the documents by themselves.
    const members = own && !MOVES_NOTHING.includes(own.type) ? [] : documents
    const others = members
      .filter((document) => bundleOfVersion(document.id) === release)
      .flatMap((document) => membership(document, transaction.id, lake))
    return [...(own ? [own] : []), ...others].map((more) => ({...event, ...more}))
  })
}

const ALL = Number.MAX_SAFE_INTEGER
const MOVES_NOTHING = ['createRelease', 'editRelease']

/** What a transaction did to the release itself. */
function changeOf(id: string, seq: number, {store: {history}}: Lake) {
  const [before, after] = [history.stateAt(id, seq - 1), history.stateAt(id, seq)]
  return {type: typeOf(before, after), ...instants(after)}
}

function typeOf(before: Doc | null, after: Doc | null): string {
  if (!before) return 'createRelease'
  if (!after) return 'deleteRelease'
  const [was, is] = [before['state'], after['state']]
  if (is === 'scheduled' && before['publishAt'] !== after['publishAt']) return 'scheduleRelease'
  if (was === is) return 'editRelease'
  if (is === 'published') return 'publishRelease'
  if (is === 'archived') return 'archiveRelease'
  return was === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease'
}

const instants = (release: Doc | null) =>
  typeof release?.['publishAt'] === 'string' ? {publishAt: release['publishAt']} : {}

function membership(document: PastDocument, revision: string, lake: Lake) {
  const isNew = document.previousRevision === null
  if (!isNew && document.revision !== null) return []
  const event = {
    type: isNew ? 'addDocumentToRelease' : 'discardDocumentFromRelease',
    documentId: publishedId(document.id),
    documentType: lastState(document.id, lake)?._type ?? '',
    versionId: document.id,
    revisionId: revision,
    versionRevisionId: isNew ? revision : document.previousRevision,
  }
  return [event]
}
