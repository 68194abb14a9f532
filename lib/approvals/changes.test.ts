import {describe, expect, test} from 'vitest'
import {createRandom, seedOf} from '#lib/lake/engine/testing/random.ts'
import {
  CHANGE_CLASSES,
  changeSince,
  changesOf,
  withChangeRecorded,
  type ChangeClass,
} from './changes.ts'
import {wordsHash} from './content-hash.ts'

type Source = {_type: string; title: string; changes?: unknown; changeClass?: unknown}

const source = (title: string): Source => ({_type: 'articleText', title})
const hashOf = (title: string) => wordsHash(source(title))

/** A source as it stands after publications of these titles, each with the class of its change. */
const published = (...steps: readonly (readonly [title: string, changeClass?: ChangeClass])[]) =>
  steps.reduce<Source | null>(
    (before, [title, changeClass]) =>
      withChangeRecorded({...source(title), ...(changeClass && {changeClass})}, before),
    null,
  ) ?? source('')

describe('a publication', () => {
  test('records the class of a change of words, and keeps none in the text', () => {
    const after = published(['A'], ['B', 'safety'])
    expect(after.changeClass).toBeUndefined()
    expect(changesOf(after)).toMatchObject([
      {from: hashOf('A'), to: hashOf('B'), changeClass: 'safety'},
    ])
  })

  test('records nothing where no word changed or nobody classed the change', () => {
    expect(changesOf(published(['A'], ['A', 'safety'], ['B']))).toEqual([])
  })

  test('remembers what the published text did, whatever its draft says', () => {
    const before = published(['A'], ['B', 'safety'])
    const forged = {...source('C'), changes: [], changeClass: 'editorial'}
    expect(changesOf(withChangeRecorded(forged, before)).map((one) => one.changeClass)).toEqual([
      'safety',
      'editorial',
    ])
  })

  test('goes on from its own memory after it was unpublished', () => {
    const draft = {...published(['A'], ['B', 'safety']), title: 'C', changeClass: 'editorial'}
    expect(changeSince(withChangeRecorded(draft, null), hashOf('A'))).toBe('safety')
  })

  test('leaves a document that is no text alone', () => {
    const rule = {_type: 'disclaimerRule', changeClass: 'safety'}
    expect(withChangeRecorded(rule, null)).toBe(rule)
  })
})

describe('the changes since a translation', () => {
  test.each<[string, ReturnType<typeof published>, string, ChangeClass | null]>([
    ['none', published(['A']), 'A', null],
    ['an editorial one', published(['A'], ['B', 'editorial']), 'A', 'editorial'],
    [
      'a safety one before an editorial',
      published(['A'], ['B', 'safety'], ['C', 'editorial']),
      'A',
      'safety',
    ],
    [
      'a safety one before the translation',
      published(['A'], ['B', 'safety'], ['C', 'editorial']),
      'B',
      'editorial',
    ],
    ['one nobody classed', published(['A'], ['B']), 'A', 'substantive'],
    [
      'one nobody classed after a safety one',
      published(['A'], ['B', 'safety'], ['C']),
      'A',
      'safety',
    ],
    ['one nobody classed since', published(['A'], ['B', 'safety'], ['C']), 'B', 'substantive'],
    ['words that came back', published(['A'], ['B', 'safety'], ['A', 'editorial']), 'A', null],
    [
      'words that came back and went',
      published(['A'], ['B', 'safety'], ['A', 'safety'], ['C', 'editorial']),
      'A',
      'editorial',
    ],
    [
      'from words not on record',
      published(['A'], ['B', 'safety'], ['C', 'editorial']),
      'X',
      'safety',
    ],
    ['a draft of a safety change', {...source('B'), changeClass: 'safety'}, 'A', 'safety'],
    ['nonsense on record', {...source('B'), changes: 'x', changeClass: 7}, 'A', 'substantive'],
  ])('are %s', (_what, text, from, expected) => {
    expect(changeSince(text, hashOf(from))).toBe(expected)
  })

  test('are a safety change as long as one lies on the way, whatever else was published', () => {
    const random = createRandom(seedOf(2601))
    for (let round = 0; round < 500; round += 1) {
      const steps = random.times(1 + random.below(8), (i) => {
        const changeClass = random.chance(0.8) ? random.pick(CHANGE_CLASSES) : undefined
        return [`title ${i}`, changeClass] as const
      })
      const start = random.below(steps.length)
      const since = steps.slice(start + 1).map(([, changeClass]) => changeClass)
      const actual = changeSince(published(...steps), hashOf(`title ${start}`))
      const isCovered = since.includes('safety') && actual !== 'safety'
      expect({steps, start, isCovered, isNone: actual === null}).toEqual({
        steps,
        start,
        isCovered: false,
        isNone: since.length === 0,
      })
    }
  })
})
