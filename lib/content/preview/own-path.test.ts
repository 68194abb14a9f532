import {expect, test} from 'vitest'
import {ownPath} from './own-path.ts'

test.each([
  [null, '/'],
  ['', '/'],
  ['/de-de/ratgeber?x=1#y', '/de-de/ratgeber?x=1#y'],
  ['https://elsewhere.example/de-de', '/de-de'],
  ['//elsewhere.example/de-de', '/de-de'],
  ['/.//elsewhere.example', '/elsewhere.example'],
  ['/\\elsewhere.example', '/'],
  ['javascript:alert(1)', '/alert(1)'],
  ['http://[', '/'],
])('%j leads to %s on this site', (text, path) => {
  expect(ownPath(text)).toBe(path)
})
