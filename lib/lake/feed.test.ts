import {expect, test} from 'vitest'
import {createFeed, type Commit} from './feed.ts'

const commit = (transactionId: string, size = 1): Commit => ({
  seq: 1,
  transactionId,
  timestamp: '2026-01-01T00:00:00Z',
  author: 'mara',
  changes: Array.from({length: size}, (_, i) => ({
    id: `d${i}`,
    before: null,
    after: null,
    mutations: [],
  })),
  effects: [],
  tags: {published: [], all: []},
})

test('tells subscribers of commits in order until they leave', () => {
  const feed = createFeed()
  const heard: string[] = []
  const leave = feed.subscribe(
    ({transactionId}) => heard.push(transactionId),
    () => {},
  )
  feed.publish(commit('t1'))
  feed.publish(commit('t2'))
  leave()
  feed.publish(commit('t3'))
  expect(heard).toEqual(['t1', 't2'])
})

test('remembers recent commits and forgets the oldest by their size', () => {
  const feed = createFeed()
  for (const id of ['t1', 't2', 't3']) feed.publish(commit(id))
  expect(feed.since('t2')?.map(({transactionId}) => transactionId)).toEqual(['t2', 't3'])
  feed.publish(commit('large', 4_999))
  expect(feed.since('t2')).toBeNull()
  expect(feed.since('t3')).toHaveLength(2)
})

test('tells subscribers when it closes', () => {
  const feed = createFeed()
  let isClosed = false
  feed.subscribe(
    () => {},
    () => (isClosed = true),
  )
  feed.close()
  expect(isClosed).toBe(true)
})
