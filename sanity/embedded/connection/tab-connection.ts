import type {Condition} from '../lake-watch.ts'
import type {LakeConnection} from './lake-connection.ts'
import type {ToTab} from './protocol.ts'
import {createSharedConnection} from './shared-connection.ts'
import type {WorkerLine} from './shared-worker.ts'

type Wiring = {
  /** Joins the shared worker; null where there can be none. */
  join: (take: (message: ToTab) => void) => WorkerLine | null
  /** Makes a connection of this tab alone. */
  own: () => LakeConnection
  user: () => string
  notice: (condition: Condition) => void
}

/**
 * The connection of a tab: the one all tabs of the browser share, or one of its own where the browser
 * cannot share, or the worker's program is no longer to be had. Streams outlive a change of these.
 */
export function createTabConnection({join, own, user, notice}: Wiring): LakeConnection {
  let current = shared() ?? own()

  function shared(): LakeConnection | null {
    const line = join((message) => end.take(message))
    if (!line) return null
    const end = createSharedConnection({post: line.post, user, notice})
    void line.ended.then((how) => {
      current = (how === 'died' ? shared() : null) ?? own()
      end.end()
    })
    return end.connection
  }

  return {
    connected: () => current.connected(),
    subscribe: (kind, receive) => current.subscribe(kind, receive),
  }
}
