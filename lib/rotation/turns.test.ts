import {expect, test} from 'vitest'
import {groupsIn, nextWarning, type TurnTaking} from './turns.ts'

const notice = (key: string, changes: Partial<TurnTaking> = {}): TurnTaking => ({
  key,
  rotationGroup: 'g',
  rotationOrder: null,
  validFrom: null,
  validTo: null,
  ...changes,
})

test('warnings take turns in their order, and begin anew', () => {
  const keys = ['a', 'b', 'c']
  expect(nextWarning(keys, null)).toBe('a')
  expect(nextWarning(keys, 'a')).toBe('b')
  expect(nextWarning(keys, 'b')).toBe('c')
  expect(nextWarning(keys, 'c')).toBe('a')
})

test('a warning that left the group is followed by the first', () => {
  expect(nextWarning(['a', 'c'], 'b')).toBe('a')
})

test('a group of one has no other warning for a second advertisement', () => {
  expect(nextWarning(['a'], null)).toBe('a')
  expect(nextWarning(['a'], 'a')).toBeNull()
  expect(nextWarning([], null)).toBeNull()
})

test('a group holds what is in force on the day, by its order, each key once', () => {
  const notices = [
    notice('c'),
    notice('b', {rotationOrder: 2, validTo: '2026-11-30'}),
    notice('b', {rotationOrder: 2, validFrom: '2026-12-01'}),
    notice('a', {rotationOrder: 1, validFrom: '2026-12-01'}),
    notice('x', {rotationGroup: 'other'}),
    notice('y', {rotationGroup: null}),
  ]
  const on = (day: string) => Object.fromEntries(groupsIn(notices, new Date(`${day}T12:00:00Z`)))
  expect(on('2026-11-30')).toEqual({g: ['b', 'c'], other: ['x']})
  expect(on('2026-12-01')).toEqual({g: ['a', 'b', 'c'], other: ['x']})
})
