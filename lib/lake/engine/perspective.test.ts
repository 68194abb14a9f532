import {expect, test} from 'vitest'
import {LakeRequestError} from './errors.ts'
import {bundleOf, draftId, parsePerspective, publishedId} from './perspective.ts'

test.each([
  ['a', 'a', 'published'],
  ['drafts.a', 'a', 'drafts'],
  ['versions.r1.a', 'a', 'r1'],
  ['versions.r1.a.b', 'a.b', 'r1'],
  ['private.a', 'private.a', 'published'],
  ['versions.r1', 'versions.r1', 'published'],
])('takes %s for %s of the bundle %s', (id, published, bundle) => {
  expect(publishedId(id)).toBe(published)
  expect(bundleOf(id)).toBe(bundle)
  expect(draftId(id)).toBe(`drafts.${published}`)
})

test.each<[string | undefined, string, string | string[]]>([
  [undefined, '2025-02-19', ['published']],
  [undefined, 'v2025-02-19', ['published']],
  [undefined, 'vX', ['published']],
  [undefined, '2025-02-18', 'raw'],
  [undefined, 'v1', 'raw'],
  ['', '2024-01-01', 'raw'],
  ['raw', 'vX', 'raw'],
  ['published', '2021-01-01', ['published']],
  ['drafts', 'vX', ['drafts', 'published']],
  ['previewDrafts', 'vX', ['drafts', 'published']],
  ['rABC,drafts', 'vX', ['rABC', 'drafts', 'published']],
  ['rABC, published ,drafts', 'vX', ['rABC', 'published', 'drafts']],
])('reads the perspective %j at version %s', (text, version, stack) => {
  expect(parsePerspective(text, version).stack).toEqual(stack)
})

test('hides versions from raw queries of old API versions', () => {
  expect(parsePerspective('raw', '2025-02-18').seesVersions).toBe(false)
  expect(parsePerspective('raw', '2025-02-19').seesVersions).toBe(true)
})

test.each(['nonsense!', 'drafts,raw', 'a..b', 'drafts,,published', '*'])(
  'refuses the perspective %j',
  (text) => {
    expect(() => parsePerspective(text, 'vX')).toThrow(LakeRequestError)
    expect(() => parsePerspective(text, 'vX')).toThrow(text)
  },
)
