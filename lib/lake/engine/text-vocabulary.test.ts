import {expect, test} from 'vitest'
import {createVocabulary, GAP} from './text-vocabulary.ts'

test('gives a word one number wherever it stands, and leaves a gap after each field', () => {
  const {read, words} = createVocabulary()
  const [night, and, day, gap, again, end] = read(['Night and day', 'NIGHT'])
  expect([gap, end]).toEqual([GAP, GAP])
  expect(again).toBe(night)
  expect([night, and, day].map((number) => words[number ?? 0]?.word)).toEqual([
    'night',
    'and',
    'day',
  ])
})

test('numbers words anew when too many are known, and says so', () => {
  const vocabulary = createVocabulary(3)
  vocabulary.read(['one two three'])
  const {generation} = vocabulary
  vocabulary.read(['four'])
  expect(vocabulary.generation).toBe(generation + 1)
  expect(vocabulary.words.map(({word}) => word)).toEqual(['', 'four'])
})
