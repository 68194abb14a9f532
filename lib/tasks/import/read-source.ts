import {readFile, stat} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {guardedGet} from './guarded-get.ts'

/** A page as it was found: markup, or text without any. */
export type Source = {
  kind: 'html' | 'text'
  bytes: Buffer
  /** With its charset, where a server has said it. */
  contentType: string
  /** Where it is on the web after redirects, or on this machine. */
  place: {url: URL; host: string} | {file: string}
}

const MAX_SIZE = 2 * 1024 * 1024
const TIME = 15_000
const HTML = ['text/html', 'application/xhtml+xml']

/** Reads a page from an address or a file. Throws an `Error` that names it and says what was wrong. */
export async function readSource(name: string): Promise<Source> {
  try {
    return /^https?:\/\//i.test(name) ? await fromWeb(name) : await fromFile(name)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${name} cannot be read: ${reason}.`, {cause: error})
  }
}

async function fromWeb(name: string): Promise<Source> {
  if (!URL.canParse(name)) throw new Error('it is no address')
  const start = new URL(name)
  const limits = {size: MAX_SIZE, time: TIME, trustedHost: start.hostname}
  const {bytes, address, type, contentType} = await guardedGet(start, limits)
  const kind = HTML.includes(type) ? 'html' : 'text'
  if (kind === 'text' && type !== 'text/plain')
    throw new Error(`it is ${type || 'of no type'}; expected is a page (text/html) or text/plain`)
  refuseBinary(bytes)
  return {kind, bytes, contentType, place: {url: address, host: start.hostname}}
}

async function fromFile(name: string): Promise<Source> {
  const file = resolve(name)
  const found = await stat(file).catch(() => null)
  if (!found) throw new Error('there is no such file; a page of the web begins with https://')
  if (!found.isFile()) throw new Error('it is no file')
  if (found.size > MAX_SIZE) throw new Error(`it is larger than ${MAX_SIZE / 1024 / 1024} MB`)
  const bytes = await readFile(file)
  refuseBinary(bytes)
  return {kind: kindOf(file, bytes), bytes, contentType: '', place: {file}}
}

function kindOf(file: string, bytes: Buffer): Source['kind'] {
  if (/^\.x?html?$/i.test(extname(file))) return 'html'
  if (/^\.(txt|text|md)$/i.test(extname(file))) return 'text'
  return /<(!doctype html|html|head|body|article|main|h1|p)[\s>]/i.test(
    bytes.subarray(0, 4096).toString('latin1'),
  )
    ? 'html'
    : 'text'
}

/** No text holds the character zero; UTF-16 does in its bytes, and says so at its beginning. */
function refuseBinary(bytes: Buffer) {
  const isUtf16 = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'))
  if (!isUtf16 && bytes.includes(0)) throw new Error('it is no text: it holds binary data')
}
