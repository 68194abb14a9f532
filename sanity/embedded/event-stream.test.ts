import {expect, test} from 'vitest'
import type {LakeConnection} from './connection/lake-connection.ts'
import type {LakeMessage} from './connection/protocol.ts'
import {openEventStream} from './event-stream.ts'
import {createLakeWatch} from './lake-watch.ts'

const LISTEN = 'http://localhost:3000/lake/v2025-02-19/data/listen/production?query=*'

/** A connection that the test breaks, and the lake's side of each subscription. */
function brokenConnection() {
  const opened: {
    say: (message: LakeMessage) => void
    breakOff: () => void
    asked: unknown
  }[] = []
  let announce = () => {}
  const connection: LakeConnection = {
    connected: async () => {},
    subscribe(_, receive) {
      let breakOff = () => {}
      const lost = new Promise<void>((resolve) => {
        breakOff = resolve
      })
      return {
        lost,
        cancel: () => {},
        send(asked) {
          opened.push({say: receive, breakOff, asked})
          announce()
        },
      }
    },
  }
  const subscription = async (index: number) => {
    while (opened.length <= index) {
      await new Promise<void>((resolve) => {
        announce = resolve
      })
    }
    const found = opened[index]
    if (!found) throw new Error('no such subscription')
    return found
  }
  return {connection, subscription}
}

const watch = createLakeWatch({probe: async () => 'reachable', nextProbe: async () => {}})
const open = (connection: LakeConnection, settled = async () => {}) =>
  openEventStream(new Request(LISTEN), {connection, watch, settled})
const decoder = new TextDecoder()

test('goes on in the same answer after the connection broke, from the last event on', async () => {
  const {connection, subscription} = brokenConnection()
  const answer = open(connection)
  const first = await subscription(0)
  first.say({head: {status: 200, type: 'text/event-stream'}})
  first.say({chunk: 'id: 1\ndata: "a"\n\nid: 2\nda'})
  const reader = (await answer).body?.getReader()
  expect(decoder.decode((await reader?.read())?.value)).toBe('id: 1\ndata: "a"\n\n')
  first.breakOff()
  const second = await subscription(1)
  expect(second.asked).toMatchObject({op: 'sub', url: LISTEN, lastEventId: '1'})
  second.say({head: {status: 200, type: 'text/event-stream'}})
  second.say({chunk: 'event: welcome\ndata: {}\n\n'})
  expect(decoder.decode((await reader?.read())?.value)).toBe('event: welcome\ndata: {}\n\n')
})

test('asks again only when nothing typed is on its way', async () => {
  const {connection, subscription} = brokenConnection()
  let settle = () => {}
  const settled = () =>
    new Promise<void>((resolve) => {
      settle = resolve
    })
  void open(connection, settled)
  const first = await subscription(0)
  first.breakOff()
  let isAsked = false
  const second = subscription(1).then(() => {
    isAsked = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isAsked).toBe(false)
  settle()
  await second
})

test('hands on a refusal of the lake', async () => {
  const {connection, subscription} = brokenConnection()
  const answer = open(connection)
  const {say} = await subscription(0)
  say({head: {status: 400, type: 'application/json', body: '{"error":{}}'}})
  expect((await answer).status).toBe(400)
  expect(await (await answer).text()).toBe('{"error":{}}')
})
