import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {attachment} from '../assets/file-name.ts'
import {httpError} from '../errors.ts'
import {byteRange} from './byte-range.ts'

/** A name in the address holds the hash of the content, so what it stands for never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** A picture or text opened by itself may not run, load or send anything, whatever it contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Browsers play and show these in viewers of their own, apart from the site, and in no sandbox. */
const WITH_A_VIEWER = /^(audio|video)\/|^application\/pdf$/

export type Served = {
  request: Request
  mimeType: string
  etag: string
  /** Saves under this name instead of showing. */
  saveAs?: string | undefined
  /** Request headers the answer depends on. */
  vary?: string
}

function headersFor({mimeType, etag, saveAs, vary}: Served): Record<string, string> {
  return {
    'content-type': mimeType.startsWith('text/') ? `${mimeType}; charset=utf-8` : mimeType,
    'cache-control': FOR_EVER,
    'x-content-type-options': 'nosniff',
    etag,
    ...(!WITH_A_VIEWER.test(mimeType) && {'content-security-policy': POLICY}),
    ...(saveAs !== undefined && {'content-disposition': attachment(saveAs)}),
    ...(vary && {vary}),
  }
}

/** 304 when the browser has it already, else null. */
export function unchanged(served: Served): Response | null {
  const known = served.request.headers.get('if-none-match') ?? ''
  const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (!tags.includes(served.etag) && !tags.includes('*')) return null
  return new Response(null, {status: 304, headers: headersFor(served)})
}

export function bytesAnswer(served: Served, bytes: Uint8Array): Response {
  const headers = {...headersFor(served), 'content-length': String(bytes.byteLength)}
  // A copy with a plain buffer beneath it, which is what a Response takes.
  const body = served.request.method === 'HEAD' ? null : new Uint8Array(bytes)
  return new Response(body, {headers})
}

/** A file as it lies on disk, whole or the part that is asked for. Throws 404 when it is not there. */
export async function fileAnswer(served: Served, path: string): Promise<Response> {
  const found = await stat(path).catch(() => null)
  if (!found) throw httpError(404, 'The original of this asset is not in the data folder')
  const headers = {...headersFor(served), 'accept-ranges': 'bytes'}
  const range = rangeAsked(served, found.size)
  if (range === 'outside') {
    return new Response(null, {
      status: 416,
      headers: {...headers, 'cache-control': 'no-store', 'content-range': `bytes */${found.size}`},
    })
  }
  const {start, end} = range ?? {start: 0, end: found.size - 1}
  return new Response(served.request.method === 'HEAD' ? null : streamOf(path, start, end), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(range && {'content-range': `bytes ${start}-${end}/${found.size}`}),
    },
  })
}

/** A part is worth something only together with the parts of the same content. */
function rangeAsked({request: {headers}, etag}: Served, size: number) {
  const condition = headers.get('if-range')
  return condition !== null && condition !== etag ? null : byteRange(headers.get('range'), size)
}

// The same class in Node's types and in the DOM's, declared twice.
const streamOf = (path: string, start: number, end: number) =>
  Readable.toWeb(createReadStream(path, {start, end})) as ReadableStream<Uint8Array<ArrayBuffer>>
