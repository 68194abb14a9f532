import {expect, test} from 'vitest'
import {wordsInTwoGroups} from './synonym-words.ts'

test('a word stands in one group only, however it is written', () => {
  const groups = [{words: ['Krampf', 'Muskelkrampf']}, {words: [' krampf ', 'Spasmus']}]
  expect(wordsInTwoGroups(groups)).toEqual(['krampf'])
})

test.each([
  [
    'groups that share no word',
    [{words: ['Krampf', 'Spasmus']}, {words: ['Wade', 'Unterschenkel']}],
  ],
  ['a word twice in its own group', [{words: ['Krampf', 'krampf']}]],
  ['groups without words yet', [{}, {words: []}]],
])('%s are well', (_title, groups) => {
  expect(wordsInTwoGroups(groups)).toEqual([])
})
