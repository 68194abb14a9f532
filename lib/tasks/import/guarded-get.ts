import {get as getPlain, type IncomingMessage} from 'node:http'
import {get as getSecure} from 'node:https'
import {isIP} from 'node:net'
import {hostOf, isPrivate, PrivateAddressError, publicLookup} from './private-address.ts'

export type Fetched = {
  bytes: Buffer
  /** Where it was found, after redirects. */
  address: URL
  /** `type/subtype` in lower case; empty when the server says none. */
  type: string
  /** The whole header, for its charset. */
  contentType: string
}

type Limits = {
  /** Bytes. */
  size: number
  /** Milliseconds, redirects included. */
  time: number
  /** The only host that may be inside this machine or its network: the one a person has named. */
  trustedHost: string | null
}

const REDIRECTS = [301, 302, 303, 307, 308]
const MAX_REDIRECTS = 5

/**
 * Fetches from the web what strangers have written: with a limit of time and of size, and never from
 * inside this machine or its network, unless a person has named that host. Throws an `Error` whose
 * message says what was wrong.
 */
export async function guardedGet(start: URL, {size, time, trustedHost}: Limits): Promise<Fetched> {
  const signal = AbortSignal.timeout(time)
  let address = start
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const answer = await request(address, trustedHost, signal)
      const {statusCode = 0, headers} = answer
      if (REDIRECTS.includes(statusCode) && headers.location !== undefined) {
        answer.destroy()
        if (!URL.canParse(headers.location, address))
          throw new Error(`it redirects to "${headers.location}", which is no address`)
        address = new URL(headers.location, address)
        continue
      }
      if (statusCode !== 200) {
        answer.destroy()
        throw new Error(`the server answers ${statusCode}`)
      }
      const contentType = headers['content-type'] ?? ''
      const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
      return {bytes: await bodyOf(answer, size), address, type, contentType}
    }
    throw new Error(`it redirects more than ${MAX_REDIRECTS} times`)
  } catch (error) {
    if (signal.aborted) throw new Error(`no whole answer within ${time / 1000} s`, {cause: error})
    throw error
  }
}

function request(address: URL, trustedHost: string | null, signal: AbortSignal) {
  const isTrusted = address.hostname === trustedHost
  const host = hostOf(address)
  if (!/^https?:$/.test(address.protocol))
    throw new Error(`${address.protocol} is not http: or https:`)
  if (!isTrusted && isIP(host) && isPrivate(host)) throw new PrivateAddressError(host, host)
  const get = address.protocol === 'https:' ? getSecure : getPlain
  return new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {
      // Unpacking could make gigabytes of a few bytes.
      'accept-encoding': 'identity',
      'user-agent': 'Beipack import',
    }
    get(address, {signal, headers, ...(!isTrusted && {lookup: publicLookup})}, resolve).once(
      'error',
      reject,
    )
  })
}

async function bodyOf(answer: IncomingMessage, size: number): Promise<Buffer> {
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  const tooLarge = () => new Error(`it is larger than ${size / 1024 / 1024} MB`)
  try {
    if (encoding !== 'identity')
      throw new Error(`it is packed (${encoding}) although asked not to be`)
    if (Number(answer.headers['content-length'] ?? 0) > size) throw tooLarge()
    const parts: Buffer[] = []
    let total = 0
    for await (const part of answer) {
      total += part.length
      if (total > size) throw tooLarge()
      parts.push(part)
    }
    return Buffer.concat(parts)
  } finally {
    answer.destroy()
  }
}
