import type {DatabaseSync} from 'node:sqlite'

/** The compact change feed: which sync tags were touched after a given transaction. */
export function tagsIn(db: DatabaseSync) {
  const all = db.prepare('SELECT tag FROM tag WHERE seq > ? ORDER BY seq')
  const published = db.prepare('SELECT tag FROM tag WHERE published_seq > ? ORDER BY published_seq')
  return {
    touchedSince(seq: number, {includeDrafts}: {includeDrafts: boolean}): string[] {
      return (includeDrafts ? all : published).all(seq).map((row) => String(row['tag']))
    },
  }
}
