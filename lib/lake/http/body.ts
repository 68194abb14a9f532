import {httpError} from '../errors.ts'
import {parseJson} from './json-input.ts'

const MEGABYTE = 1024 * 1024
export const MAX_BODY_BYTES = 16 * MEGABYTE
export const MAX_UPLOAD_BYTES = 50 * MEGABYTE

/** A body as it arrives. Throws 413 at the limit, however long the request claims to be. */
export async function* bodyWithin(request: Request, limit: number): AsyncGenerator<Uint8Array> {
  const tooLarge = () => httpError(413, `The body is larger than ${limit / MEGABYTE} MB`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge()
    yield chunk
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bodyWithin(request, limit)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Reads a JSON body; an empty one is undefined. Throws 413 and 400. */
export async function readJson(request: Request): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(request, MAX_BODY_BYTES))
  return text.trim() === '' ? undefined : parseJson(text, 'The body')
}
