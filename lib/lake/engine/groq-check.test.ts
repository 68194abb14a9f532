import {expect, test} from 'vitest'
import {QueryError} from './errors.ts'
import {parseQuery} from './plan.ts'

const refusal = (query: string, params: Record<string, unknown> = {}) => {
  try {
    parseQuery(query, params)
  } catch (error) {
    if (error instanceof QueryError) return error
    throw error
  }
  return null
}

test('refuses a parameter that has no value, and says where it is', () => {
  const query = '*[_type == $type && slug.current == $slug]{"n": $slugs}'
  expect(refusal(query, {type: 'a', slugs: []})?.body.error).toEqual({
    type: 'queryParseError',
    description: 'param $slug referenced, but not provided',
    query,
    start: query.indexOf('$slug]'),
    end: query.indexOf(']{'),
  })
  for (const where of ['$x', '*[$x]', '{"a": $x}', '*|order($x)', 'count(*[_id in [$x]])']) {
    expect(refusal(where)?.message).toBe('param $x referenced, but not provided')
    expect(refusal(where, {x: null})).toBeNull()
  }
})

test.each([
  '*{title} | score(title == "a")',
  '*[0] | score(title == "a")',
  '(*[_type == "a"]{title}) | score(title == "a")',
  '*{title}[0..3] | order(title) | score(title == "a")',
  '{"a": count(*{title} | score(title == "a"))}',
])('refuses to score what are no documents: %s', (query) => {
  expect(refusal(query)?.message).toMatch('score() follows documents')
})

test.each([
  '* | score(title == "a")',
  '*[0..-1] | score(title == "a")',
  '(*[_type == "a"]) | score(title match "a") | order(_score desc){title}',
  '*[_type == "a"] | order(title) | score(boost(title == "a", 2))',
])('scores documents: %s', (query) => {
  expect(refusal(query)).toBeNull()
})
