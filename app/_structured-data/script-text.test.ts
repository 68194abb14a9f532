import {expect, test} from 'vitest'
import {scriptText} from './script-text.ts'

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]> &lt;/script&gt; \u2028\u2029',
  '"}],"@type":"Drug',
  '\\u003c/script\\u003e \ud800',
])('no words end the element, and all of them are told: %j', (name) => {
  const text = scriptText([{'@type': 'Product', name}])
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{'@type': 'Product', name}],
  })
})

test('what is not set is not told', () => {
  expect(scriptText([{'@type': 'Product', name: undefined}])).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"Product"}]}',
  )
})
