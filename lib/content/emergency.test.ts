import {expect, test} from 'vitest'
import {asksForEmergency, unknownBraces, withEmergency} from './emergency.ts'

test('the number stands in all words, however deep, and nothing else is changed', () => {
  const box = {
    action: 'Call {emergency}, {emergency}!',
    items: ['{emergency}'],
    count: 2,
    none: null,
  }
  expect(withEmergency({box}, '144')).toEqual({
    box: {action: 'Call 144, 144!', items: ['144'], count: 2, none: null},
  })
  expect(withEmergency('Call 112.', '144')).toBe('Call 112.')
})

test('words that ask for the number are known', () => {
  expect(asksForEmergency({a: [{text: 'Call {emergency}.'}]})).toBe(true)
  expect(asksForEmergency({a: [{text: 'Call {emergancy}.'}]})).toBe(false)
})

test('braces that nothing fills in are named, each once', () => {
  expect(unknownBraces(['{emergency}', 'No braces'])).toEqual([])
  expect(unknownBraces(['{emergancy} {emergancy}', {text: '{market}'}])).toEqual([
    '{emergancy}',
    '{market}',
  ])
  expect(unknownBraces('an open { brace, and } another')).toEqual(['{ brace, and }'])
  expect(unknownBraces('alone }')).toEqual(['}'])
  expect(unknownBraces(undefined)).toEqual([])
})
