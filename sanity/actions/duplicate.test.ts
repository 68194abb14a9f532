import {expect, test} from 'vitest'
import {withoutAddress} from './duplicate.ts'

test('a duplicate keeps the words and loses the address', () => {
  const original = {
    _id: 'articleText-a-de-DE',
    _type: 'articleText',
    title: 'Krampf',
    slug: {_type: 'slug', current: 'krampf'},
    formerSlugs: ['muskelkrampf'],
  }
  expect(withoutAddress(original)).toEqual({
    _id: 'articleText-a-de-DE',
    _type: 'articleText',
    title: 'Krampf',
  })
})
