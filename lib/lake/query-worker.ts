import {parentPort, workerData} from 'node:worker_threads'
import {createDocumentIndex} from './engine/document-index.ts'
import {LakeRequestError} from './engine/errors.ts'
import {parsePerspective} from './engine/perspective.ts'
import {createQueryRunner} from './engine/query.ts'
import type {Change, Doc} from './engine/types.ts'
import type {FromWorker, QueryRequest, ToWorker} from './query-messages.ts'
import {openDatabaseForReading} from './store/database.ts'
import {readDocuments, readSequence} from './store/documents.ts'

/** One query worker: its own copy of the documents, kept up to date by commits, one query at a time. */

if (!parentPort) throw new Error('The query worker runs as a worker thread only')
const port = parentPort
const answer = (message: FromWorker) => port.postMessage(message)

const {sequence, documents} = load()
const index = createDocumentIndex(documents.values())
const runner = createQueryRunner(index)
// What readers ask for; else the first of them would wait for its lists to be made.
index.view(parsePerspective('published', 'vX'), false)

port.on('message', (message: ToWorker) => {
  if (message.kind === 'query') answer(run(message.request))
  // What was loaded at the start already holds the commits up to that point.
  else if (message.seq > sequence) index.apply(message.documents.map(changeFrom))
})
answer({kind: 'ready'})

function load() {
  const db = openDatabaseForReading(workerData.data)
  // One read transaction: documents and sequence number belong together.
  db.exec('BEGIN')
  const sequence = readSequence(db)
  const documents = new Map([...readDocuments(db)].map((document) => [document._id, document]))
  db.close()
  return {sequence, documents}
}

function changeFrom([id, body]: [id: string, body: string | null]): Change {
  const before = documents.get(id) ?? null
  // The lake writes the body from a document in the same commit.
  const after = body === null ? null : Object.freeze(JSON.parse(body) as Doc)
  if (after) documents.set(id, after)
  else documents.delete(id)
  return {id, before, after, mutations: []}
}

function run({
  query,
  params,
  perspective,
  apiVersion,
  identity,
  readsDrafts,
  sourceMap: selector,
}: QueryRequest): FromWorker {
  try {
    const {result, syncTags, sourceMap} = runner.run({
      query,
      params,
      perspective: parsePerspective(perspective, apiVersion),
      identity,
      projectId: 'local',
      dataset: 'production',
      readsDrafts,
      sourceMap: selector,
    })
    const answer = {text: JSON.stringify(result ?? null), syncTags: [...syncTags]}
    if (!sourceMap) return {kind: 'answer', answer}
    return {kind: 'answer', answer: {...answer, sourceMap: JSON.stringify(sourceMap)}}
  } catch (error) {
    return refusal(error, query)
  }
}

function refusal(error: unknown, query: string): FromWorker {
  if (error instanceof LakeRequestError) {
    const {status, body, message} = error
    return {kind: 'refusal', status, body: Object(body), message}
  }
  // Evaluation is pure, so whatever else goes wrong is in the query: too deep, too large, unsupported.
  const description = `The query cannot be evaluated: ${error instanceof Error ? error.message : error}`
  const body = {error: {type: 'queryParseError', description, query, start: 0, end: query.length}}
  return {kind: 'refusal', status: 400, body, message: description}
}
