import {expect, test} from 'vitest'
import {createLakeWatch} from '../lake-watch.ts'
import {createLakeConnection} from './lake-connection.ts'

type Sent = {id: string; op: string}

/** A lake whose streams the test feeds and breaks, and whose answers to operations it can keep back. */
function lakeWith({user = 'user-mara'} = {}) {
  const streams: {sid: string; say: (data: object) => void; breakOff: () => void; lake: string}[] =
    []
  const posts: {sid: string; operations: Sent[]; lake: string; answer: (status: number) => void}[] =
    []
  const news = new Set<() => void>()
  const encoder = new TextEncoder()

  async function fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const {pathname} = new URL(String(input), 'http://localhost')
    const sid = pathname.split('/').at(-1) ?? ''
    const lake = new Headers(init.headers).get('lake-user') ?? ''
    if (init.method === 'POST') {
      const operations: Sent[] = JSON.parse(String(init.body))
      return new Promise((resolve) => {
        const answer = (status: number) => resolve(new Response('{}', {status}))
        posts.push({sid, operations, lake, answer})
        for (const announce of news) announce()
      })
    }
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
        const say = (data: object) =>
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(data)}\n\n`))
        streams.push({sid, say, breakOff: () => controller.close(), lake})
      },
    })
    return new Response(body)
  }

  /** The post at a place, once it has been sent. */
  async function post(index: number) {
    while (!posts[index]) {
      await new Promise<void>((resolve) => {
        news.add(resolve)
      })
    }
    return posts[index]
  }

  const connection = createLakeConnection({
    path: '/lake/mux',
    fetch,
    watch: createLakeWatch({probe: async () => 'reachable', nextProbe: async () => {}}),
    pause: async () => {},
    user: () => user,
  })
  return {connection, streams, posts, post}
}

const SUB = {op: 'sub', url: 'http://localhost/lake/v1/data/listen/production'} as const

test('carries many subscriptions over one connection, each with what is its own', async () => {
  const {connection, streams, post} = lakeWith()
  const heard: string[] = []
  const [first, second] = ['first', 'second'].map((name) =>
    connection.subscribe('stream', ({chunk}) => heard.push(`${name}: ${chunk}`)),
  )
  first?.send(SUB)
  second?.send(SUB)
  const {operations, answer} = await post(0)
  answer(200)
  expect(streams).toHaveLength(1)
  expect(operations.map(({op}) => op)).toEqual(['sub', 'sub'])
  streams[0]?.say({id: operations[1]?.id, chunk: 'a'})
  streams[0]?.say({id: operations[0]?.id, chunk: 'b'})
  await expect.poll(() => heard).toEqual(['second: a', 'first: b'])
})

test('sends one request at a time, so that no end overtakes its beginning', async () => {
  const {connection, posts, post} = lakeWith()
  connection.subscribe('socket', () => {}).send({op: 'ws-open'})
  const subscription = connection.subscribe('stream', () => {})
  subscription.send(SUB)
  const first = await post(0)
  subscription.cancel()
  connection.subscribe('stream', () => {}).send(SUB)
  expect(posts).toHaveLength(1)
  first.answer(200)
  expect((await post(1)).operations.map(({op}) => op)).toEqual(['unsub', 'sub'])
})

test('loses everything with its connection, and opens a new one', async () => {
  const {connection, streams, post} = lakeWith()
  const subscription = connection.subscribe('stream', () => {})
  subscription.send(SUB)
  const first = await post(0)
  first.answer(200)
  streams[0]?.breakOff()
  await subscription.lost
  connection.subscribe('stream', () => {}).send(SUB)
  const second = await post(1)
  expect(second.sid).not.toBe(first.sid)
  expect(second.operations).toHaveLength(1)
})

test('begins anew when the lake does not know the connection any more', async () => {
  const {connection, post} = lakeWith()
  const subscription = connection.subscribe('stream', () => {})
  subscription.send(SUB)
  const {answer} = await post(0)
  answer(410)
  await expect(subscription.lost).resolves.toBeUndefined()
})

test('says whose it is, on the stream and with each operation', async () => {
  const {connection, streams, post} = lakeWith({user: 'user-noor'})
  connection.subscribe('stream', () => {}).send(SUB)
  expect((await post(0)).lake).toBe('user-noor')
  expect(streams[0]?.lake).toBe('user-noor')
})

test('lets go of a connection that nobody needs', async () => {
  const {connection, streams, post} = lakeWith()
  const subscription = connection.subscribe('stream', () => {})
  subscription.send(SUB)
  const first = await post(0)
  first.answer(200)
  subscription.cancel()
  const last = await post(1)
  last.answer(200)
  // The next one who needs it gets a new one.
  await expect
    .poll(async () => {
      await connection.connected()
      return streams.length
    })
    .toBe(2)
})
