import {expect, test} from 'vitest'
import {citedIn, numbered, numbersCited} from './citations.ts'
import {Body} from './portable-text.ts'

const citing = (_key: string, ...sources: string[]) => ({
  _key,
  _type: 'block',
  children: sources.map((source, index) => ({_key: `c${index}`, _type: 'citation', source})),
})

const body = Body.parse([citing('a', 'luo', 'garrison'), citing('b', 'luo')])

test('a citation has the number of its source among the references', () => {
  const blocks = numbered(body, ['garrison', 'hawke', 'luo'])
  const citations = blocks.flatMap((block) => (block._type === 'block' ? block.children : []))
  expect(citations).toMatchObject([
    {source: 'luo', number: 3, isFirst: true},
    {source: 'garrison', number: 1, isFirst: true},
    {source: 'luo', number: 3, isFirst: false},
  ])
  expect(numbersCited(blocks)).toEqual(new Set([3, 1]))
})

test('one whose source is not among them has none', () => {
  expect(citedIn(body)).toEqual(new Set(['luo', 'garrison']))
  expect(numbersCited(numbered(body, ['garrison']))).toEqual(new Set([1]))
})
