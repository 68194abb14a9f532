import {publishedId} from '../engine/document-id.ts'
import type {PastDocument, PastTransaction} from '../store/history.ts'
import type {Endpoint} from './context.ts'
import {json} from './responses.ts'

/** The life of a document and its draft as the Studio's history lists it, newest first. */
export const historyEvents: Endpoint = ({path, search}, {store, memory}) => {
  const asked = path['id'] ?? ''
  const id = publishedId(asked)
  const limit = Number(search.get('limit') ?? 100) || 100
  const past = store.history.of([id, `drafts.${id}`, ...memory.versionsOf(id)])
  const events = past
    .map((transaction) => eventFrom(transaction, id))
    .filter((event) => event !== null)
  return json({events: {[asked]: events.toReversed().slice(0, limit)}, nextCursor: ''})
}

function eventFrom(transaction: PastTransaction, id: string) {
  const published = transaction.documents.find((document) => document.id === id)
  const version = transaction.documents.find(
    (document) => document.id !== id && publishedId(document.id) === id,
  )
  const {timestamp, author, id: revision} = transaction
  const event = {timestamp, author, documentId: id}
  const versionBefore = {versionId: version?.id, versionRevisionId: version?.previousRevision}
  const versionAfter = {versionId: version?.id, versionRevisionId: revision}

  if (became(published) === 'gone') {
    return version && became(version) !== 'gone'
      ? {...event, ...versionAfter, type: 'unpublishDocument'}
      : {...event, type: 'deleteDocumentGroup'}
  }
  if (published && version && became(version) === 'gone') {
    const cause = {type: 'document.publish'}
    return {...event, ...versionBefore, type: 'publishDocumentVersion', revisionId: revision, cause}
  }
  if (became(version) === 'created')
    return {...event, ...versionAfter, type: 'createDocumentVersion'}
  if (became(version) === 'gone') return {...event, ...versionBefore, type: 'deleteDocumentVersion'}
  if (!published) return null
  const type = became(published) === 'created' ? 'createLiveDocument' : 'updateLiveDocument'
  return {...event, type, revisionId: revision}
}

function became(document: PastDocument | undefined) {
  if (!document) return undefined
  if (document.revision === null) return 'gone'
  return document.previousRevision === null ? 'created' : 'changed'
}
