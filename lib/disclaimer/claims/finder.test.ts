import {expect, test} from 'vitest'
import {corpora} from './corpus/index.ts'
import {finderOf} from './finder.ts'
import {fold} from './fold.ts'
import {hitsOf} from './hits.ts'
import {lexicons} from './lexicon/index.ts'
import {passageOf} from './passage.ts'
import type {Entry} from './pattern.ts'
import {oneExpression} from './one-expression.ts'

/** A generator of its own, so that a failure can be run again. */
function randomFrom(seed: number) {
  let state = seed
  return <Item>(items: readonly Item[]): Item => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    const item = items[state % items.length]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}

const BETWEEN = [' ', ' ', ' ', '', '-', ', ', '. ', "'", '  ', ' 3', '3 ', ' --', ' 𐌰', 'ω ']
const ENDINGS = ['', '', '', 'en', '7', 'a-', '.']

/** Words that begin, end or contain what an entry asks for, or nearly. */
const spelled = (entry: Entry, pick: ReturnType<typeof randomFrom>) =>
  entry
    .split(' ')
    .map((word) => (word === '~' ? pick(['', 'x', 'x y z', 'a b c d e']) : pick(word.split('|'))))
    .map((word) => word.replace('*', pick(['', 'vor', 'vor-', '-', '5'])).replace('=', ''))
    .join(' ')

test.each(corpora)('finds what one expression finds, in $language', ({language, sentences}) => {
  const lexicon = lexicons[language]
  if (!lexicon) throw new Error(`There is no lexicon for ${language}`)
  const {authorised: _authorised, ...lists} = lexicon
  const pick = randomFrom(20_261_125)
  let found = 0
  for (const [name, entries] of Object.entries(lists)) {
    const finder = finderOf(entries)
    const expression = oneExpression(entries)
    const others = Object.values(lists).flat()
    for (let round = 0; round < 40; round++) {
      const pieces = Array.from({length: 12}, () => {
        const piece = pick([
          () => spelled(pick(entries), pick),
          () => spelled(pick(others), pick),
          () => pick(sentences).text,
        ])()
        return piece + pick(ENDINGS) + pick(BETWEEN)
      })
      const text = fold(pieces.join('')).text
      const hits = finder(passageOf(text))
      expect(hits, `${name} in ${JSON.stringify(text)}`).toEqual(hitsOf(expression, text))
      found += hits.length
    }
  }
  expect(found).toBeGreaterThan(1_000)
})

test('prefers the longest entry, and begins again behind it', () => {
  const find = finderOf(['krampf', 'krampf los='])
  expect(find(passageOf('krampf los krampfe'))).toEqual([
    {start: 0, end: 10},
    {start: 11, end: 18},
  ])
})

test('finds nothing where there is nothing to look for', () => {
  expect(finderOf([])(passageOf('krampf'))).toEqual([])
  expect(finderOf(['krampf'])(passageOf(''))).toEqual([])
})
