import {afterAll, beforeAll, expect, test} from 'vitest'
import {connect} from './clients.ts'
import {startLake, TOKEN, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
const client = () => connect('@sanity/client 8', lake, {token: TOKEN})
const failure = async (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: {statusCode?: number; details?: {type?: string}}) => error,
  )

beforeAll(async () => {
  lake = await startLake({env: {LAKE_QUERY_TIMEOUT: '6s'}})
  const transaction = client().transaction()
  for (let i = 0; i < 300; i++) transaction.create({_id: `n${i}`, _type: 'number', i})
  await transaction.commit()
})
afterAll(() => lake.stop())

/** Compares every document with every other, three levels deep: hours of work. */
const slow = (name: string) =>
  `count(*[_type == "number" && count(*[i > ^.i && count(*[i > ^.i && i < ^.^.i && "${name}" != ""]) > 1]) > 1])`

const stopped = {statusCode: 408, details: {type: 'queryTimeoutError'}}

test('stops slow queries as request timeouts, and answers others and writes meanwhile', async () => {
  const order: string[] = []
  const crowd = Array.from({length: 8}, async () => {
    const end = await failure(client().fetch(slow('crowd')))
    order.push('slow')
    return end
  })
  for (let i = 0; i < 5; i++) {
    expect(await client().fetch('*[_id == "n1"][0].i')).toBe(1)
    await client().patch('n2').set({touched: i}).commit()
    order.push('quick')
  }
  for (const end of await Promise.all(crowd)) expect(end).toMatchObject(stopped)
  expect(order.slice(0, 5)).toEqual(Array.from({length: 5}, () => 'quick'))
  expect(await client().fetch('*[_id == "n2"][0].touched')).toBe(4)
}, 60_000)

test('answers a quick query while slow ones that nobody knew hold every worker', async () => {
  const order: string[] = []
  const crowd = ['a', 'b', 'c', 'd'].map(async (name) => {
    const end = await failure(client().fetch(slow(name)))
    order.push('slow')
    return end
  })
  // A while in which the pool grows and fills up with them.
  await failure(client().fetch(slow('e'), {}, {signal: AbortSignal.timeout(600)}))
  expect(await client().fetch('*[_id == "n3"][0].i')).toBe(3)
  order.push('quick')
  for (const end of await Promise.all(crowd)) expect(end).toMatchObject(stopped)
  expect(order[0]).toBe('quick')
}, 60_000)

test('survives a query whose result would not fit into memory', async () => {
  const huge = '*[]{"a": *[]{"b": *[]{"c": *[]{"d": *[]}}}}'
  const refused = await failure(client().fetch(huge))
  expect([400, 408]).toContain(refused?.statusCode)
  expect(await client().fetch('count(*[_type == "number"])')).toBe(300)
}, 60_000)
