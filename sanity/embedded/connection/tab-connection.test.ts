import {expect, test} from 'vitest'
import type {LakeConnection} from './lake-connection.ts'
import type {FromTab} from './protocol.ts'
import type {WorkerLine} from './shared-worker.ts'
import {createTabConnection} from './tab-connection.ts'

type End = Awaited<WorkerLine['ended']>

/** A tab's connection whose workers the test ends; `limit` is how many can be joined. */
function tabWith({limit}: {limit: number}) {
  const workers: {sent: FromTab[]; end: (how: End) => void}[] = []
  let ownSubscriptions = 0
  const own = (): LakeConnection => ({
    connected: async () => {},
    subscribe() {
      ownSubscriptions++
      return {lost: new Promise(() => {}), send: () => {}, cancel: () => {}}
    },
  })
  const connection = createTabConnection({
    join() {
      if (workers.length === limit) return null
      const sent: FromTab[] = []
      let end: (how: End) => void = () => {}
      const ended = new Promise<End>((resolve) => {
        end = resolve
      })
      workers.push({sent, end})
      return {post: (message) => sent.push(message), ended}
    },
    own,
    user: () => 'user-mara',
    notice: () => {},
  })
  return {connection, workers, ownSubscriptions: () => ownSubscriptions}
}

test('goes by the shared worker where there is one, and by itself where there is none', () => {
  const shared = tabWith({limit: 1})
  shared.connection.subscribe('stream', () => {})
  expect(shared.workers[0]?.sent).toMatchObject([{op: 'subscribe', user: 'user-mara'}])
  const alone = tabWith({limit: 0})
  alone.connection.subscribe('stream', () => {})
  expect(alone.ownSubscriptions()).toBe(1)
})

test('goes on by itself when the worker never begins', async () => {
  const {connection, workers, ownSubscriptions} = tabWith({limit: 1})
  const subscription = connection.subscribe('stream', () => {})
  const waiting = connection.connected()
  workers[0]?.end('never began')
  await subscription.lost
  await waiting
  connection.subscribe('stream', () => {})
  expect(ownSubscriptions()).toBe(1)
})

test('joins another worker when the first has died', async () => {
  const {connection, workers, ownSubscriptions} = tabWith({limit: 2})
  const subscription = connection.subscribe('stream', () => {})
  workers[0]?.end('died')
  await subscription.lost
  connection.subscribe('stream', () => {})
  expect(workers[1]?.sent).toMatchObject([{op: 'subscribe'}])
  expect(ownSubscriptions()).toBe(0)
})
