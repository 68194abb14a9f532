import type {Doc} from '../engine/types.ts'
import {badRequest} from '../errors.ts'
import {maySee} from '../roles.ts'
import type {Endpoint} from './context.ts'

/** So many documents in one answer when the reader pages through them with a cursor. */
const PAGE = 5_000
/** Lines are sent in pieces of about this many characters. */
const PIECE = 64 * 1024

/**
 * Streams documents as they are stored, one a line, by id: published ones to everybody, the rest to
 * those who may read it. `types` limits them. What is sent is the dataset at one moment, whatever is
 * written meanwhile; only a reader that pages with `nextCursor` sees a moment of its own for each page.
 */
export const exportDocuments: Endpoint = ({request, search, identity}, {memory}) => {
  const types = search.get('types')?.split(',').filter(Boolean) ?? []
  const documents = memory
    .all()
    .filter(({_id, _type}) => maySee(identity, _id) && (!types.length || types.includes(_type)))
    .toSorted((a, b) => (a._id < b._id ? -1 : 1))
    .map(reachableBy(request))
  const cursor = search.get('nextCursor')
  return new Response(streamOf(pieces(linesOf(documents, cursor))), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
    },
  })
}

/**
 * An asset's stored address is the site's, which may not be running. Whoever asks the lake itself gets
 * the lake's, for the export fetches each asset from it.
 */
function reachableBy({headers}: Request) {
  const host = headers.get('host')
  const isDirect = host !== null && !headers.has('x-forwarded-host')
  return (document: Doc): Doc =>
    isDirect && isAsset(document) && typeof document['path'] === 'string'
      ? {...document, url: `http://${host}/${document['path']}`}
      : document
}

const isAsset = ({_type}: Doc) => _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'

/** Without a cursor all documents; with one the next page, and where the page after it begins. */
function linesOf(documents: readonly Doc[], cursor: string | null): Iterable<string> {
  if (cursor === null) return lines(documents)
  const after = cursor === '' ? '' : idIn(cursor)
  const rest = documents.filter(({_id}) => _id > after)
  const page = rest.slice(0, PAGE)
  const last = rest.length > PAGE ? page.at(-1) : undefined
  return lines(last ? [...page, {nextCursor: cursorAt(last._id)}] : page)
}

/** One at a time, so that a large dataset is never in memory a second time as text. */
function* lines(values: Iterable<object>) {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}

function* pieces(parts: Iterable<string>) {
  const encoder = new TextEncoder()
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < PIECE) continue
    yield encoder.encode(text)
    text = ''
  }
  if (text !== '') yield encoder.encode(text)
}

/** A piece is made when the reader has taken the one before it. */
function streamOf(parts: Iterator<Uint8Array>) {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const {value, done} = parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    },
    {highWaterMark: 0},
  )
}

const cursorAt = (id: string) => Buffer.from(id).toString('base64url')

function idIn(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString()
  if (cursorAt(id) !== cursor) throw badRequest(`"${cursor}" is not a cursor of this lake`)
  return id
}
