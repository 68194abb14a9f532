import {parse} from 'groq-js'
import {expect, test} from 'vitest'
import {typesAsked} from './types-asked.ts'

const types = (query: string, params = {}) => {
  const asked = typesAsked(parse(query, {params}))
  return asked && [...asked].toSorted()
}

test('finds the types of every question to the dataset', () => {
  expect(
    types(
      '*[_type == "a" && x > 2] | order(k asc) [0] {"b": *[references(^._id) && _type == "b"]}',
    ),
  ).toEqual(['a', 'b'])
  expect(types('*[_type == $type && slug == $slug][0].slug', {type: 'c', slug: 'x'})).toEqual(['c'])
  expect(types('{"n": 2 * 3, "a": *[_type == "a"]{x->{y}}}')).toEqual(['a'])
})

test.each([
  '*._id',
  '*[defined(x)]',
  '*[_type == "a" || x]',
  '*[_type in ["a", "b"]]',
  '*[x._type == "a"]',
  '*[_type == other]',
  '*[_type == "a" && count(*[x == ^.x]) > 1]',
  '*[_type != "a"]',
])('asks for more than it names: %s', (query) => {
  expect(types(query)).toBeNull()
})
