import {beforeEach, expect, test} from 'vitest'
import {
  advance,
  beginEpoch,
  configurationTag,
  isStale,
  readClock,
  recordChange,
  sinceTag,
  stamp,
  untilTag,
} from './tag-clock.ts'

beforeEach(() => beginEpoch('lake-a', 10))

test('what has not changed since it was read is fresh', () => {
  const tag = stamp('s1:article', readClock())
  recordChange(['s1:other'], 11)
  expect(isStale([tag])).toBe(false)
})

test('what changed after it was read is stale, however late it is stored', () => {
  const before = readClock()
  recordChange(['s1:article'], 11)
  expect(isStale([stamp('s1:article', before)])).toBe(true)
  expect(isStale([stamp('s1:article', readClock())])).toBe(false)
})

test('one stale part makes the whole stale, an older fresh part does not', () => {
  const early = stamp('s1:layout', readClock())
  recordChange(['s1:article'], 12)
  const late = stamp('s1:article', readClock())
  expect(isStale([early, late])).toBe(false)
  recordChange(['s1:layout'], 13)
  expect(isStale([early, late])).toBe(true)
})

test('another lake’s history says nothing about this one', () => {
  const tag = stamp('s1:article', readClock())
  beginEpoch('lake-b', 10)
  expect(isStale([tag])).toBe(true)
})

test('what was rendered before a gap in the history is stale', () => {
  const tag = stamp('s1:article', readClock())
  beginEpoch('lake-a', 20)
  expect(isStale([tag])).toBe(true)
})

test('the clock never runs backwards', () => {
  advance(30)
  recordChange(['s1:article'], 12)
  expect(readClock().position).toBe(30)
})

test('what holds until an instant is stale from that instant on', () => {
  expect(isStale([untilTag(Date.now() - 1)])).toBe(true)
  expect(isStale([untilTag(Date.now() + 60_000)])).toBe(false)
})

test('what holds from an instant on is stale before it: the clock was set back', () => {
  expect(isStale([sinceTag(Date.now() + 60_000)])).toBe(true)
  expect(isStale([sinceTag(Date.now() - 1)])).toBe(false)
})

test('what was rendered with other settings is stale, tags of Next itself never are', () => {
  expect(isStale([configurationTag(), '_N_T_/de-DE/articles/x'])).toBe(false)
  expect(isStale(['configuration:another'])).toBe(true)
})
