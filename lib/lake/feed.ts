import type {Change} from './engine/types.ts'
import type {Effects} from './store/transactions.ts'

/** One committed transaction, as listeners hear of it. */
export type Commit = {
  seq: number
  transactionId: string
  timestamp: string
  author: string
  changes: Change[]
  /** One per change, in the same order. */
  effects: Effects[]
  tags: {published: readonly string[]; all: readonly string[]}
}

/** How far back a listener can resume: enough for a sleeping laptop's reconnect, small in memory. */
const KEPT_CHANGES = 5_000

export type Feed = ReturnType<typeof createFeed>

/** Tells every subscriber of each commit, in order, and remembers the latest for those who return. */
export function createFeed() {
  const subscribers = new Set<(commit: Commit) => void>()
  const closers = new Set<() => void>()
  const recent: Commit[] = []
  let kept = 0

  return {
    publish(commit: Commit) {
      recent.push(commit)
      kept += commit.changes.length
      while (kept > KEPT_CHANGES && recent.length > 1) kept -= recent.shift()?.changes.length ?? 0
      for (const subscriber of subscribers) subscriber(commit)
    },

    /** Calls `onCommit` for each commit and `onClose` when the lake closes; returns what ends it. */
    subscribe(onCommit: (commit: Commit) => void, onClose: () => void): () => void {
      subscribers.add(onCommit)
      closers.add(onClose)
      return () => {
        subscribers.delete(onCommit)
        closers.delete(onClose)
      }
    },

    /** The remembered commits from the given transaction on, itself included; null when it is forgotten. */
    since(transactionId: string): Commit[] | null {
      const start = recent.findIndex((commit) => commit.transactionId === transactionId)
      return start < 0 ? null : recent.slice(start)
    },

    close() {
      for (const close of closers) close()
    },
  }
}
