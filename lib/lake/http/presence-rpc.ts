import {isRecord} from './json-input.ts'

/** One call of the JSON-RPC that the Studio speaks over its presence socket. */
export type Rpc = {id: unknown; method: string; params: Record<string, unknown>}

/** Reads one call; null when it is none. */
export function parseRpc(text: string): Rpc | null {
  try {
    const message: unknown = JSON.parse(text)
    if (!isRecord(message) || typeof message['method'] !== 'string') return null
    const {id = null, method, params} = message
    return {id, method, params: isRecord(params) ? params : {}}
  } catch {
    return null
  }
}
