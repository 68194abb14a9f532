import {releaseOf} from './engine/document-id.ts'
import {isScheduled} from './engine/release-document.ts'
import type {Doc} from './engine/types.ts'
import type {DocumentMemory} from './document-memory.ts'
import type {Feed} from './feed.ts'
import {runRelease} from './run-release.ts'
import type {Store} from './store/store.ts'
import type {Writer} from './writer.ts'

/** Looks at the clock at least this often: it may be set, or the machine may have slept. */
const LONGEST_WAIT = 60_000

type Lake = {
  memory: DocumentMemory
  store: Store
  feed: Feed
  writer: Writer
  log: (line: string) => void
}

/**
 * Runs scheduled releases when their time has come, one timer for all of them. What fell due while
 * no lake ran is run at once, the earliest first.
 */
export function createReleaseScheduler({memory, store, feed, writer, log}: Lake) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let isClosed = false

  const scheduled = () =>
    memory
      .releases()
      .filter(isScheduled)
      .toSorted((a, b) => instant(a) - instant(b) || (a._id < b._id ? -1 : 1))

  function arm(leastWait = 0) {
    clearTimeout(timer)
    const [first] = scheduled()
    if (!first || isClosed) return
    const wait = Math.max(instant(first) - Date.now(), leastWait)
    timer = setTimeout(wake, Math.min(wait, LONGEST_WAIT))
  }

  function wake() {
    running = runDue().then(
      () => arm(),
      (error: unknown) => {
        // The storage failed and nothing is lost: the release is still scheduled.
        log(`A scheduled release could not be run: ${reasonOf(error)}`)
        arm(LONGEST_WAIT)
      },
    )
  }

  async function runDue() {
    for (const release of scheduled()) {
      if (isClosed || instant(release) > Date.now()) return
      await runRelease(release._id, {memory, store, writer})
    }
  }

  const unsubscribe = feed.subscribe(
    ({changes}) => {
      if (changes.some(({id}) => releaseOf(id) !== null)) arm()
    },
    () => {},
  )
  arm()

  return {
    /** No release begins any more; resolves when the one under way has ended. */
    close() {
      isClosed = true
      clearTimeout(timer)
      unsubscribe()
      return running
    },
  }
}

const instant = (release: Doc) => Date.parse(String(release['publishAt']))

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
