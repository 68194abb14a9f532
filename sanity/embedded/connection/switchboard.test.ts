import {expect, test} from 'vitest'
import {type Condition, createLakeWatch} from '../lake-watch.ts'
import type {LakeConnection} from './lake-connection.ts'
import type {FromTab, LakeMessage, LakeRequest, ToTab} from './protocol.ts'
import {createSharedConnection} from './shared-connection.ts'
import {createSwitchboard} from './switchboard.ts'

const SUB = {op: 'sub', url: 'http://localhost/lake/v1/data/listen/production'} as const
const MEGABYTE = 1024 * 1024
const tick = () => new Promise((resolve) => setImmediate(resolve))

/** A switchboard between tabs and lines that the test looks into. */
function switchboard() {
  type Open = {
    user: string
    say: (message: LakeMessage) => void
    lose: () => void
    asked: LakeRequest[]
    isCancelled: boolean
  }
  const opened: Open[] = []
  const watches = new Map<string, ReturnType<typeof createLakeWatch>>()
  const needs = new Map<string, () => Promise<void>>()
  const endings = new Map<string, () => void>()

  const board = createSwitchboard({
    lineOf(user, needed) {
      needs.set(user, needed)
      const connection: LakeConnection = {
        connected: async () => {},
        subscribe(_, receive) {
          let lose = () => {}
          const lost = new Promise<void>((resolve) => {
            lose = resolve
          })
          const open: Open = {user, say: receive, lose, asked: [], isCancelled: false}
          opened.push(open)
          return {
            lost,
            send: (request) => void open.asked.push(request),
            cancel() {
              open.isCancelled = true
            },
          }
        },
      }
      const watch = createLakeWatch({
        probe: async () => 'reachable',
        nextProbe: () => new Promise(() => {}),
      })
      watches.set(user, watch)
      return {connection, watch}
    },
    gone: (tab) => new Promise((resolve) => endings.set(tab, resolve)),
    worker: Promise.resolve('worker'),
  })

  /** A tab, with all that passes between it and the worker. */
  function openTab(name: string, user: string) {
    const seen: ToTab[] = []
    const conditions: Condition[] = []
    const sent: FromTab[] = []
    let isFrozen = false
    const shared = createSharedConnection({
      post(message) {
        sent.push(message)
        take(message)
      },
      user: () => user,
      notice: (condition) => conditions.push(condition),
    })
    const take = board.add((message) => {
      seen.push(message)
      if (!isFrozen) shared.take(message)
    })
    take({op: 'enter', tab: name})
    return {
      ...shared,
      seen,
      sent,
      conditions,
      freeze() {
        isFrozen = true
      },
    }
  }
  return {openTab, opened, watches, needs, end: (tab: string) => endings.get(tab)?.()}
}

test('gives each tab what is for its own subscriptions', async () => {
  const {openTab, opened} = switchboard()
  const heard: string[] = []
  for (const name of ['one', 'two']) {
    const {connection} = openTab(name, 'user-mara')
    await connection.connected()
    connection.subscribe('stream', ({chunk}) => heard.push(`${name}: ${chunk}`)).send(SUB)
  }
  expect(opened.map(({asked}) => asked)).toEqual([[SUB], [SUB]])
  opened[1]?.say({chunk: 'b'})
  opened[0]?.say({chunk: 'a'})
  expect(heard).toEqual(['two: b', 'one: a'])
})

test('ends the subscriptions of a tab that is gone, and no others', async () => {
  const {openTab, opened, end} = switchboard()
  for (const name of ['one', 'two'])
    openTab(name, 'user-mara').connection.subscribe('socket', () => {})
  end('one')
  await tick()
  expect(opened.map(({isCancelled}) => isCancelled)).toEqual([true, false])
})

test('keeps the lines of two people apart', async () => {
  const {openTab, opened, watches} = switchboard()
  const mara = openTab('one', 'user-mara')
  const noor = openTab('two', 'user-noor')
  for (const {connection} of [mara, noor]) connection.subscribe('stream', () => {})
  expect(opened.map(({user}) => user)).toEqual(['user-mara', 'user-noor'])
  watches.get('user-mara')?.report('signedOut')
  expect(mara.conditions).toEqual(['signedOut'])
  expect(noor.conditions).toEqual([])
})

test('tells a tab that comes late how things stand', () => {
  const {openTab, watches} = switchboard()
  openTab('one', 'user-mara').connection.subscribe('stream', () => {})
  watches.get('user-mara')?.report('away')
  const late = openTab('two', 'user-mara')
  late.connection.subscribe('stream', () => {})
  expect(late.conditions).toEqual(['away'])
})

test('asks for nobody who has no tab, until they have one again', async () => {
  const {openTab, needs, end} = switchboard()
  openTab('one', 'user-mara').connection.subscribe('stream', () => {})
  await needs.get('user-mara')?.()
  end('one')
  await tick()
  let isNeeded = false
  const asked = needs
    .get('user-mara')?.()
    .then(() => {
      isNeeded = true
    })
  await tick()
  expect(isNeeded).toBe(false)
  openTab('two', 'user-mara').connection.subscribe('stream', () => {})
  await asked
  expect(isNeeded).toBe(true)
})

test('passes on that a subscription was lost', async () => {
  const {openTab, opened} = switchboard()
  const subscription = openTab('one', 'user-mara').connection.subscribe('stream', () => {})
  opened[0]?.lose()
  await expect(subscription.lost).resolves.toBeUndefined()
})

test('gives up the subscriptions of a tab that takes nothing, but not of one that does', () => {
  const {openTab, opened} = switchboard()
  const frozen = openTab('one', 'user-mara')
  for (const {connection} of [frozen, openTab('two', 'user-mara')])
    connection.subscribe('stream', () => {})
  frozen.freeze()
  for (let i = 0; i <= 64; i++) for (const {say} of opened) say({chunk: 'x'.repeat(MEGABYTE)})
  expect(opened.map(({isCancelled}) => isCancelled)).toEqual([true, false])
  expect(frozen.seen.at(-1)).toEqual({op: 'lost', key: 1})
})

test('ends a subscription once its tab has', () => {
  const {openTab, opened} = switchboard()
  const {connection, sent} = openTab('one', 'user-mara')
  const subscription = connection.subscribe('stream', () => {})
  subscription.cancel()
  subscription.cancel()
  subscription.send(SUB)
  expect(opened[0]).toMatchObject({isCancelled: true, asked: []})
  expect(sent.filter(({op}) => op === 'cancel')).toHaveLength(1)
})
