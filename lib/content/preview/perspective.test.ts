import {expect, test} from 'vitest'
import {readPerspective, releaseOf} from './perspective.ts'

test.each([
  [undefined, ['drafts']],
  ['', ['drafts']],
  ['drafts', ['drafts']],
  ['previewDrafts', ['drafts']],
  ['published', ['published']],
  ['rSpring', ['rSpring']],
  ['rSpring, drafts', ['rSpring', 'drafts']],
])('the cookie %j means %j', (text, layers) => {
  expect(readPerspective(text)).toEqual(layers)
})

test.each([
  'raw',
  'drafts,raw',
  'a b',
  '../x',
  ',',
  'drafts,',
  'x'.repeat(129),
  `${'a,'.repeat(20)}a`,
])('the cookie %j is no list of layers and shows drafts', (text) => {
  expect(readPerspective(text)).toEqual(['drafts'])
})

test('a release is named only while it stands on top', () => {
  expect(releaseOf(['rSpring', 'drafts'])).toBe('rSpring')
  expect(releaseOf(['drafts', 'rSpring'])).toBeNull()
  expect(releaseOf(['published'])).toBeNull()
})
