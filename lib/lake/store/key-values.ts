import type {DatabaseSync} from 'node:sqlite'
import {inTransaction} from './database.ts'

export type KeyValue = {key: string; value: unknown; updatedAt: string}

/** Each user's own settings, as the Studio keeps them: list layouts, sort orders, searches. */
export function keyValuesIn(db: DatabaseSync) {
  const find = db.prepare('SELECT key, value, updated FROM keyvalue WHERE user = ? AND key = ?')
  const put = db.prepare(
    'INSERT INTO keyvalue(user, key, value, updated) VALUES (?, ?, ?, ?) ON CONFLICT(user, key) DO UPDATE SET value = excluded.value, updated = excluded.updated',
  )
  return {
    get(user: string, keys: readonly string[]): KeyValue[] {
      return keys
        .map((key) => find.get(user, key))
        .filter((row) => row !== undefined)
        .map((row) => ({
          key: String(row['key']),
          value: JSON.parse(String(row['value'])),
          updatedAt: String(row['updated']),
        }))
    },
    put(user: string, pairs: readonly {key: string; value: unknown}[]): KeyValue[] {
      const updatedAt = new Date().toISOString()
      inTransaction(db, () => {
        for (const {key, value} of pairs) put.run(user, key, JSON.stringify(value), updatedAt)
      })
      return pairs.map(({key, value}) => ({key, value, updatedAt}))
    },
  }
}
