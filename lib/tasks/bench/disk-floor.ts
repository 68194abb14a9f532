import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {latency, type Latency} from './statistics.ts'

const COMMITS = 300

/** What one row of a document's size costs this disk when SQLite syncs each commit, in milliseconds. */
export function diskFloor(folder: string, row: string): Latency {
  const db = new DatabaseSync(join(folder, 'floor.db'))
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    db.exec('CREATE TABLE row(id INTEGER PRIMARY KEY, body TEXT NOT NULL)')
    const put = db.prepare('INSERT OR REPLACE INTO row(id, body) VALUES (?, ?)')
    return latency(
      Array.from({length: COMMITS}, (_, number) => {
        const start = performance.now()
        put.run(number % 100, row)
        return performance.now() - start
      }),
    )
  } finally {
    db.close()
  }
}
