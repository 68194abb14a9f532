import {bundleOf, publishedId} from '../engine/document-id.ts'
import type {PastDocument, PastTransaction} from '../store/history.ts'

/** What is asked of the log beside the transaction itself. */
type Log = {
  existsAfter: (id: string) => boolean
  /** Who wrote a version until this transaction ended it. */
  authorsOf: (id: string) => string[]
}

export type Telling = {
  transaction: PastTransaction
  /** The documents of the group that it changed. */
  changed: PastDocument[]
  /** Every id of the group. */
  group: string[]
  /** Whose list it is: the published id, a draft's or a version's. */
  asked: string
  log: Log
}

/** The events of one transaction in the life of a document, newest first. */
export function eventsOf(telling: Telling): object[] {
  const {transaction, changed, asked} = telling
  const published = changed.find(({id}) => publishedId(id) === id)
  const versions = changed.filter((document) => document !== published)
  const {timestamp, author} = transaction
  const event = {timestamp, author, documentId: publishedId(asked)}
  if (isGroupGone(telling)) return [{...event, type: 'deleteDocumentGroup'}]

  const [begun, ended] = [versions.filter(isBeginning), versions.filter(isEnd)]
  const created = begun.map((version) => ({
    ...event,
    ...versionOf(version),
    type: 'createDocumentVersion',
    versionRevisionId: transaction.id,
  }))
  if (!published) return [...created, ...ended.map((version) => discarded(version, event))]
  if (isEnd(published)) {
    const unpublished = begun.map((version) => ({
      ...event,
      ...versionOf(version),
      type: 'unpublishDocument',
      versionRevisionId: transaction.id,
    }))
    // In its own list a version has to begin somewhere.
    return asked === published.id ? unpublished : [...unpublished, ...created]
  }
  if (ended.length > 0) return ended.map((version) => publication(telling, version, event))
  return [...created, written(telling, published, event)]
}

const isBeginning = ({previousRevision, revision}: PastDocument) =>
  previousRevision === null && revision !== null
const isEnd = ({revision}: PastDocument) => revision === null

const isGroupGone = ({changed, group, log}: Telling) =>
  changed.some(isEnd) && !group.some(log.existsAfter)

function versionOf({id}: PastDocument) {
  const bundle = bundleOf(id)
  return {versionId: id, ...(bundle === 'drafts' ? {} : {releaseId: bundle})}
}

const discarded = (version: PastDocument, event: object) => ({
  ...event,
  ...versionOf(version),
  type: 'deleteDocumentVersion',
  versionRevisionId: version.previousRevision,
})

function publication({transaction, log}: Telling, version: PastDocument, event: object) {
  return {
    ...event,
    ...versionOf(version),
    type: 'publishDocumentVersion',
    revisionId: transaction.id,
    versionRevisionId: version.previousRevision,
    contributors: log.authorsOf(version.id),
    publishCause: bundleOf(version.id) === 'drafts' ? 'document.publish' : 'release.publish',
  }
}

/**
 * The published document was written without a draft, as the seed and other programs do. A draft that
 * begins later begins from that, so in its list it counts as a publication: it is what the Studio
 * compares the draft with.
 */
function written({transaction, asked, log}: Telling, published: PastDocument, event: object) {
  const revisionId = transaction.id
  if (asked !== published.id && !log.existsAfter(asked)) {
    const cause = {versionId: asked, publishCause: 'document.publish'}
    return {...event, ...cause, type: 'publishDocumentVersion', revisionId}
  }
  const type = isBeginning(published) ? 'createLiveDocument' : 'updateLiveDocument'
  return {...event, type, revisionId}
}
