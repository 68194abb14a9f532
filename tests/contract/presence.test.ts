import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {openConnection, type OpenConnection} from './open-connection.ts'
import {openLake, type OpenLake} from './open-lake.ts'

const MINUTE = 60_000

let lake: OpenLake
const connections: OpenConnection[] = []
beforeAll(async () => {
  vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date']})
  lake = await openLake()
})
afterEach(() => {
  for (const connection of connections.splice(0)) connection.close()
})
afterAll(async () => {
  await lake.close()
  vi.useRealTimers()
})

async function openBrowser(name: string) {
  const connection = await openConnection(lake, createToken(lake.data, {role: 'editor', name}))
  connections.push(connection)
  return connection
}

/** A tab over a browser's connection: it speaks as the Studio's presence client does. */
async function openTab({send, next}: OpenConnection, id: string, session: string) {
  await send({op: 'ws-open', id})
  expect(await next((message) => message.id === id)).toEqual({id, open: true})
  const heard: {type: string}[] = []
  const call = (method: string, params: object = {}) =>
    send({op: 'ws-send', id, data: JSON.stringify({jsonrpc: '2.0', id: 1, method, params})})
  await call('presence_subscribe')
  return {
    announce: (path: string[] = []) =>
      call('presence_announce', {
        data: {sessionId: session, locations: [{documentId: 'a', path}]},
      }),
    rollCall: () => call('presence_rollcall', {session}),
    disconnect: () => call('presence_disconnect', {session}),
    close: () => send({op: 'unsub', id}),
    heard,
    /** What it is told next, of the given type; `heard` has all that came before. */
    async told(type: string) {
      for (;;) {
        const {msg = ''} = await next((message) => message.id === id && message.msg !== undefined)
        const result = msg === '♥' ? null : JSON.parse(msg).params?.result
        if (result) heard.push(result)
        if (result?.type === type) return result
      }
    },
  }
}

test('tells everyone where somebody is, and the sender too', async () => {
  const mara = await openTab(await openBrowser('Mara'), 'w1', 'tab-m')
  const noor = await openTab(await openBrowser('Noor'), 'w1', 'tab-n')
  await noor.announce(['title'])
  const state = {
    type: 'state',
    i: expect.stringMatching(/^token-/),
    m: {sessionId: 'tab-n', locations: [{documentId: 'a', path: ['title']}]},
  }
  expect(await mara.told('state')).toEqual(state)
  expect(await noor.told('state')).toEqual(state)
  await noor.rollCall()
  expect(await mara.told('rollCall')).toMatchObject({session: 'tab-n'})
})

test.each(['disconnect', 'close'] as const)('tells of a tab that ends by %s', async (how) => {
  const mara = await openTab(await openBrowser('Mara'), 'w1', 'tab-m')
  const noor = await openTab(await openBrowser('Noor'), 'w1', 'tab-n')
  await noor.announce()
  await noor[how]()
  expect(await mara.told('disconnect')).toMatchObject({m: {session: 'tab-n'}})
})

test('tells of all tabs of a browser that is gone', async () => {
  const mara = await openTab(await openBrowser('Mara'), 'w1', 'tab-m')
  const browser = await openBrowser('Noor')
  const tabs = [await openTab(browser, 'w1', 'tab-1'), await openTab(browser, 'w2', 'tab-2')]
  for (const tab of tabs) await tab.announce()
  browser.close()
  expect((await mara.told('disconnect')).m.session).toBe('tab-1')
  expect((await mara.told('disconnect')).m.session).toBe('tab-2')
})

test('does not take a tab for closed while its duplicate is open', async () => {
  const mara = await openTab(await openBrowser('Mara'), 'w1', 'tab-m')
  const browser = await openBrowser('Noor')
  const original = await openTab(browser, 'w1', 'tab-n')
  const duplicate = await openTab(browser, 'w2', 'tab-n')
  await original.announce()
  await duplicate.announce()
  await original.close()
  await duplicate.rollCall()
  await mara.told('rollCall')
  expect(mara.heard.map(({type}) => type)).toEqual(['state', 'state', 'rollCall'])
  await duplicate.close()
  expect(await mara.told('disconnect')).toMatchObject({m: {session: 'tab-n'}})
})

test('takes one who has been silent for minutes for absent, until they speak again', async () => {
  const mara = await openTab(await openBrowser('Mara'), 'w1', 'tab-m')
  const noor = await openTab(await openBrowser('Noor'), 'w1', 'tab-n')
  await noor.announce()
  vi.advanceTimersByTime(2 * MINUTE)
  await mara.announce()
  vi.advanceTimersByTime(2 * MINUTE)
  expect(await mara.told('disconnect')).toMatchObject({m: {session: 'tab-n'}})
  await noor.announce()
  expect(await mara.told('state')).toMatchObject({m: {sessionId: 'tab-n'}})
})

test.each(['', '{', '7', '[]', '{"method": 7}', '{"method": "toString"}'])(
  'is not disturbed by the message %s',
  async (data) => {
    const browser = await openBrowser('Mara')
    const mara = await openTab(browser, 'w1', 'tab-m')
    expect((await browser.send({op: 'ws-send', id: 'w1', data})).status).toBe(200)
    await mara.announce()
    expect(await mara.told('state')).toMatchObject({m: {sessionId: 'tab-m'}})
  },
)
