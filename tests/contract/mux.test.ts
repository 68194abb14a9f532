import {randomUUID} from 'node:crypto'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

type Message = {
  id?: string
  hello?: string
  head?: {status: number; body?: string}
  chunk?: string
  msg?: string
  close?: boolean
}

const tabs: {close: () => void}[] = []
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close()
})

/** One browser tab: its stream of messages, and a way to send operations. */
async function openTab(token: string, sid: string = randomUUID()) {
  const response = await lake.call('GET', `/lake/mux/${sid}`, {token})
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const messages: Message[] = []
  let rest = ''
  async function next(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const place = messages.findIndex(fits)
      if (place >= 0) return messages.splice(0, place + 1).at(-1) ?? {}
      const {value, done} = (await reader?.read()) ?? {}
      if (done) return {close: true}
      const frames = (rest + (value ?? '')).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames)
        if (frame.startsWith('data: ')) messages.push(JSON.parse(frame.slice(6)))
    }
  }
  const send = (body: object, as: string = token) =>
    lake.call('POST', `/lake/mux/${sid}`, {token: as, body})
  const tab = {status: response.status, next, send, close: () => void reader?.cancel()}
  tabs.push(tab)
  return tab
}

const token = (name: string) => createToken(lake.data, {role: 'editor', name})
const listenUrl = (filter: string) =>
  `http://localhost:3000/lake/v2025-02-19/data/listen/production?query=${encodeURIComponent(filter)}`

test('carries several event streams over one connection', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({op: 'sub', id: 's1', url: listenUrl('*[_type == "one"]')})
  await tab.send({op: 'sub', id: 's2', url: listenUrl('*[_type == "two"]')})
  expect(await tab.next(({id}) => id === 's2')).toMatchObject({head: {status: 200}})
  await mutateAsAdministrator(lake, {create: {_type: 'two'}})
  expect(await tab.next(({chunk}) => chunk?.includes('event: mutation') ?? false)).toMatchObject({
    id: 's2',
  })
})

test('passes on why a stream was refused', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({
    op: 'sub',
    id: 's1',
    url: 'http://localhost:3000/lake/v1/data/listen/staging?query=*',
  })
  const {head} = await tab.next(({id}) => id === 's1')
  expect(head).toMatchObject({status: 404, body: expect.stringContaining('staging')})
  const wrong = await tab.send({op: 'sub', id: 's2', url: 'http://localhost:3000/lake/v1/users/me'})
  expect(wrong.status).toBe(400)
})

test('ends a stream whose end overtook its beginning', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({op: 'unsub', id: 's1'})
  await tab.send({op: 'sub', id: 's1', url: listenUrl('*')})
  expect(await tab.next(({id}) => id === 's1')).toEqual({id: 's1', close: true})
})

test('stops sending once a stream is given up', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({op: 'sub', id: 's1', url: listenUrl('*')})
  await tab.send({op: 'sub', id: 's2', url: listenUrl('*')})
  await tab.send({op: 'unsub', id: 's1'})
  await mutateAsAdministrator(lake, {create: {_type: 'note'}})
  const heard = await tab.next(({chunk}) => chunk?.includes('event: mutation') ?? false)
  expect(heard.id).toBe('s2')
})

test('belongs to who opened it, and needs a sign-in', async () => {
  expect((await lake.call('GET', '/mux/some')).status).toBe(401)
  const tab = await openTab(token('Mara'))
  expect((await tab.send({op: 'unsub', id: 's1'}, token('Noor'))).status).toBe(403)
  const gone = await lake.call('POST', `/mux/${randomUUID()}`, {
    token: token('Mara'),
    body: {op: 'unsub', id: 's1'},
  })
  expect(gone.status).toBe(410)
})

test.each([
  '{',
  '7',
  '{}',
  '{"id": "s1"}',
  '{"id": "s1", "op": "toString"}',
  '{"id": "s1", "op": "sub"}',
])('answers the message %s with 400', async (body) => {
  const sid = randomUUID()
  const mara = token('Mara')
  await openTab(mara, sid)
  expect((await lake.call('POST', `/mux/${sid}`, {token: mara, body})).status).toBe(400)
})

test('tells each tab who is present, and when they leave', async () => {
  const [mara, noor] = [await openTab(token('Mara')), await openTab(token('Noor'))]
  const rpc = (tab: typeof mara, method: string, params: object = {}) =>
    tab.send({
      op: 'ws-send',
      id: 'w1',
      data: JSON.stringify({jsonrpc: '2.0', id: 1, method, params}),
    })
  const pushed = ({msg}: Message) => msg?.includes('presence_subscription') ?? false
  for (const tab of [mara, noor]) await tab.send({op: 'ws-open', id: 'w1'})
  await rpc(mara, 'presence_subscribe')
  expect(JSON.parse((await mara.next(({msg}) => msg !== undefined)).msg ?? '')).toMatchObject({
    id: 1,
    result: expect.any(String),
  })

  await rpc(noor, 'presence_announce', {data: {sessionId: 'tab-n', locations: []}})
  const state = JSON.parse((await mara.next(pushed)).msg ?? '')
  expect(state.params.result).toEqual({
    type: 'state',
    i: expect.stringMatching(/^user-/),
    m: {sessionId: 'tab-n', locations: []},
  })

  await rpc(noor, 'presence_rollcall', {session: 'tab-n'})
  expect(JSON.parse((await mara.next(pushed)).msg ?? '').params.result).toMatchObject({
    type: 'rollCall',
    session: 'tab-n',
  })

  noor.close()
  expect(JSON.parse((await mara.next(pushed)).msg ?? '').params.result).toMatchObject({
    type: 'disconnect',
    m: {session: 'tab-n'},
  })
})
