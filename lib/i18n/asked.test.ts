import {expect, test} from 'vitest'
import {packAsked, unpackAsked} from './asked.ts'

test.each([
  ['path=/de-de&at=2026-01-31T12:00', {path: '/de-de', at: '2026-01-31T12:00'}],
  ['path=/a%2Fb%3F', {path: '/a/b?', at: null}],
  ['path=/de-de&at=', {path: '/de-de', at: ''}],
  ['at=%F0%9F%92%8A', {path: '', at: '\u{1f48a}'}],
  ['', null],
  ['other=1', null],
])('what is packed is unpacked: %s', (query, asked) => {
  const segment = packAsked(new URLSearchParams(query))
  expect(segment).toMatch(/^[\w-]+$/)
  expect(unpackAsked(segment)).toEqual(asked)
})

test.each(['', 'x', 'bnVsbA', '%%%'])('what nobody packed asks nothing: %s', (segment) => {
  expect(unpackAsked(segment)).toBeNull()
})

test('a segment stays short whatever is asked', () => {
  const query = new URLSearchParams({path: 'ä'.repeat(100_000), at: 'x'.repeat(100_000)})
  expect(packAsked(query).length).toBeLessThan(5_000)
})
