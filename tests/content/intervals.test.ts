import {expect, test} from 'vitest'
import {createRandom, seedOf} from '#lib/lake/engine/testing/random.ts'
import {isValidAt} from '#lib/disclaimer/calendar.ts'
import {type Interval, problemsOf} from '#lib/disclaimer/intervals.ts'

const text = (id: string, validFrom: string | null, validTo: string | null = null): Interval => ({
  id,
  version: null,
  validFrom,
  validTo,
})

/** A problem by its kind, the texts it is between and its days. */
const brief = (texts: Interval[]) =>
  problemsOf(texts).map((problem) =>
    'text' in problem
      ? [problem.kind, problem.text.id]
      : [problem.kind, problem.earlier.id, problem.later.id, problem.from, problem.to],
  )

test('texts that follow each other day by day have no problem, also when the last one ends', () => {
  expect(brief([])).toEqual([])
  expect(brief([text('a', '2020-01-01')])).toEqual([])
  expect(
    brief([text('b', '2024-03-01', '2025-12-31'), text('a', '2020-01-01', '2024-02-29')]),
  ).toEqual([])
})

test('a day without a text between two is a gap', () => {
  expect(brief([text('a', '2020-01-01', '2020-01-30'), text('b', '2020-02-01')])).toEqual([
    ['gap', 'a', 'b', '2020-01-31', '2020-01-31'],
  ])
})

test('a day with two texts is an overlap, of two that begin together and of one without an end too', () => {
  expect(brief([text('a', '2020-01-01', '2020-01-31'), text('b', '2020-01-31')])).toEqual([
    ['overlap', 'a', 'b', '2020-01-31', '2020-01-31'],
  ])
  expect(brief([text('a', '2020-01-01'), text('b', '2020-01-01')])).toEqual([
    ['overlap', 'a', 'b', '2020-01-01', null],
  ])
  expect(brief([text('a', '2020-01-01'), text('b', '2021-01-01', '2021-06-30')])).toEqual([
    ['overlap', 'a', 'b', '2021-01-01', '2021-06-30'],
  ])
})

test('a text within another hides no gap and makes none', () => {
  const wide = text('a', '2020-01-01', '2020-12-31')
  const within = text('b', '2020-03-01', '2020-03-31')
  expect(brief([wide, within, text('c', '2021-01-01')])).toEqual([
    ['overlap', 'a', 'b', '2020-03-01', '2020-03-31'],
  ])
})

test('a text without a first day, or that ends before it begins, is named', () => {
  expect(brief([text('a', null, '2020-01-01'), text('b', '2020-01-01', '2019-12-31')])).toEqual([
    ['noStart', 'a'],
    ['backwards', 'b'],
  ])
})

const SEED = seedOf(20261125)

test(`finds an overlap exactly where a day has two texts, and a gap where one between has none (seed ${SEED})`, () => {
  const random = createRandom(SEED)
  const days = Array.from({length: 20}, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)
  for (let run = 0; run < 500; run += 1) {
    const texts = random.times(random.pick([1, 2, 3]), (i) => {
      const [from = '', to = ''] = [random.pick(days), random.pick(days)].toSorted()
      return text(String(i), from, random.chance(0.2) ? null : to)
    })
    const counts = days.map(
      (day) => texts.filter((one) => isValidAt(one, new Date(`${day}T12:00:00Z`))).length,
    )
    const covered = counts.flatMap((count, index) => (count > 0 ? index : []))
    const between = counts.slice(covered[0], (covered.at(-1) ?? 0) + 1)
    const kinds = new Set(problemsOf(texts).map(({kind}) => kind))
    expect(kinds.has('overlap')).toBe(counts.some((count) => count > 1))
    expect(kinds.has('gap')).toBe(between.includes(0))
  }
})
