import {createHash} from 'node:crypto'

const REMEMBERED = 1_000

/** Remembers, by a hash of their text, which queries have once been slow; the oldest are forgotten. */
export function createSlowQueries() {
  const keys = new Set<string>()
  const keyOf = (query: string) => createHash('sha1').update(query).digest('base64')
  return {
    has: (query: string) => keys.size > 0 && keys.has(keyOf(query)),
    add(query: string) {
      keys.add(keyOf(query))
      const [oldest] = keys
      if (keys.size > REMEMBERED && oldest !== undefined) keys.delete(oldest)
    },
  }
}
