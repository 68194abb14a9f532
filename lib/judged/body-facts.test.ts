import {expect, test} from 'vitest'
import {bodyFacts} from './body-facts.ts'

const blocks = (...types: string[]) => types.map((_type) => ({_type}))

test('what stands before the first red flags is known, and everything where there are none', () => {
  const before = (...types: string[]) => bodyFacts(blocks(...types)).blocksBeforeRedFlags
  expect(before('keyFacts', 'redFlagBox', 'productTeaser', 'redFlagBox')).toEqual(['keyFacts'])
  expect(before('redFlagBox', 'productTeaser')).toEqual([])
  expect(before('block', 'productTeaser', 'block')).toEqual(['block', 'productTeaser'])
})

test('a notice is added by its key, each once; one without a key asks for nothing', () => {
  const notices = ['a', 'b', 'a', '', undefined].map((notice) => ({_type: 'notice', notice}))
  expect(bodyFacts(notices).addedNotices).toEqual(['a', 'b'])
})
