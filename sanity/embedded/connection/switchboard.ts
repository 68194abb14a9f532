import type {LakeWatch} from '../lake-watch.ts'
import type {LakeConnection, Subscription} from './lake-connection.ts'
import {sizeOf, type FromTab, type LakeMessage, type ToTab} from './protocol.ts'

type Tab = {
  post: (message: ToTab) => void
  subscriptions: Map<number, Subscription>
  /** Whose it is, as far as it has said. */
  user: string | null
  /** What was posted to it and it has not said to have received, in characters. */
  behind: number
}

/** A connection and what is known of the lake's condition for its user. */
type Line = {connection: LakeConnection; watch: LakeWatch}

type Wiring = {
  /**
   * Opens the connection of a user; the lake lets nobody else speak over it. `needed` resolves while a
   * tab is theirs: for somebody who has left nobody need ask whether they are back.
   */
  lineOf: (user: string, needed: () => Promise<void>) => Line
  /** Resolves when the tab that holds this lock is closed, has crashed or was discarded. */
  gone: (tab: string) => Promise<void>
  /** The name of the lock that is held while the worker lives. */
  worker: Promise<string>
}

/** A frozen tab takes nothing: beyond this it loses its subscriptions, and asks anew when it thaws. */
const MAX_BEHIND = 64 * 1024 * 1024

/**
 * The shared worker's inside: connects each tab's subscriptions to the one connection of its user.
 * Tabs of a user who has been followed by another stay with a connection that waits for a sign-in.
 */
export function createSwitchboard({lineOf, gone, worker}: Wiring) {
  const lines = new Map<string, Line>()
  const tabs = new Set<Tab>()
  const waiting = new Map<string, () => void>()
  const isNeeded = (user: string) => [...tabs].some((tab) => tab.user === user)
  const needed = (user: string) =>
    new Promise<void>((resolve) => {
      if (isNeeded(user)) resolve()
      else waiting.set(user, resolve)
    })

  function line(user: string): Line {
    const known = lines.get(user)
    if (known) return known
    const made = lineOf(user, () => needed(user))
    lines.set(user, made)
    made.watch.subscribe(() => {
      const condition = made.watch.condition()
      for (const tab of tabs) if (tab.user === user) tab.post({op: 'condition', user, condition})
    })
    return made
  }

  function lineFor(tab: Tab, user: string): Line {
    const found = line(user)
    const condition = found.watch.condition()
    // It has not heard of a condition that began before it came.
    if (tab.user !== user && condition !== 'reachable') tab.post({op: 'condition', user, condition})
    tab.user = user
    waiting.get(user)?.()
    return found
  }

  function drop(tab: Tab) {
    for (const [key, {cancel}] of tab.subscriptions) {
      cancel()
      tab.post({op: 'lost', key})
    }
    tab.subscriptions.clear()
  }

  function deliver(tab: Tab, key: number, message: LakeMessage) {
    tab.post({op: 'message', key, message})
    tab.behind += sizeOf(message)
    if (tab.behind > MAX_BEHIND) drop(tab)
  }

  function subscribe(tab: Tab, {key, user, kind}: FromTab & {op: 'subscribe'}) {
    const subscription = lineFor(tab, user).connection.subscribe(kind, (message) =>
      deliver(tab, key, message),
    )
    tab.subscriptions.set(key, subscription)
    void subscription.lost.then(() => {
      if (tab.subscriptions.delete(key)) tab.post({op: 'lost', key})
    })
  }

  async function enter(tab: Tab, name: string) {
    tabs.add(tab)
    void gone(name).then(() => {
      tabs.delete(tab)
      drop(tab)
    })
    tab.post({op: 'entered', worker: await worker})
  }

  function take(tab: Tab, message: FromTab) {
    if (message.op === 'enter') void enter(tab, message.tab)
    else if (message.op === 'subscribe') subscribe(tab, message)
    else if (message.op === 'send') tab.subscriptions.get(message.key)?.send(message.request)
    else if (message.op === 'received') tab.behind -= message.size
    else if (message.op === 'cancel') {
      tab.subscriptions.get(message.key)?.cancel()
      tab.subscriptions.delete(message.key)
    } else {
      const {key, user} = message
      void lineFor(tab, user)
        .connection.connected()
        .then(() => tab.post({op: 'connected', key}))
    }
  }

  return {
    /** A tab has come; `post` reaches it. Returns what takes its messages. */
    add(post: (message: ToTab) => void): (message: FromTab) => void {
      const tab: Tab = {post, subscriptions: new Map(), user: null, behind: 0}
      return (message) => take(tab, message)
    },
  }
}
