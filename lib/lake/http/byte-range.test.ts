import {expect, test} from 'vitest'
import {byteRange} from './byte-range.ts'

test.each([
  ['bytes=0-9', {start: 0, end: 9}],
  ['bytes=90-', {start: 90, end: 99}],
  ['bytes=-10', {start: 90, end: 99}],
  ['bytes=-1000', {start: 0, end: 99}],
  ['bytes=50-1000', {start: 50, end: 99}],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-0', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['items=0-1', null],
  ['bytes=a-b', null],
  [null, null],
])('of 100 bytes %s is %o', (header, part) => {
  expect(byteRange(header, 100)).toEqual(part)
})
