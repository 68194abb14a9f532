import {applyPatch, type RawPatch} from 'mendoza'
import {expect, test} from 'vitest'
import {diff, patched} from './mendoza.ts'
import {makeDocument} from './testing/make-document.ts'
import {createRandom, seedOf, type Random} from './testing/random.ts'
import type {Doc} from './types.ts'

const TEXTS = [
  '',
  'a',
  'ab',
  'hello world',
  'hällo wörld',
  '😀',
  'a😀b',
  'x😀😀y',
  '日本語',
  'é\u0301',
  '👩‍👩‍👧',
  'hello\uD83D',
  '\uDE00x',
]

function randomValue(random: Random, depth: number): unknown {
  const {pick, below, times} = random
  const leaf = () =>
    pick<() => unknown>([
      () => below(5),
      () => pick(TEXTS) + pick(TEXTS),
      () => null,
      () => random.chance(0.5),
    ])()
  if (depth > 2) return leaf()
  return pick<() => unknown>([
    leaf,
    leaf,
    () =>
      Object.fromEntries(
        times(below(4), () => [
          pick(['a', 'b', 'ä', 'zz', '_key', '10', '9']),
          randomValue(random, depth + 1),
        ]),
      ),
    () => times(below(4), (i) => ({_key: `k${i}`, v: randomValue(random, depth + 1)})),
    () => times(below(4), () => randomValue(random, depth + 1)),
  ])()
}

/** Changes a few things somewhere inside, as an editor would. */
function edited(random: Random, value: unknown, depth = 0): unknown {
  const {chance, below, pick} = random
  if (chance(0.1)) return randomValue(random, depth)
  if (typeof value === 'string' && chance(0.5)) {
    const at = below(value.length + 1)
    return value.slice(0, at) + pick(TEXTS) + value.slice(at + below(3))
  }
  if (Array.isArray(value)) {
    const copy = value.map((item) => (chance(0.3) ? edited(random, item, depth + 1) : item))
    if (chance(0.3)) copy.splice(below(copy.length + 1), below(2), randomValue(random, depth + 1))
    return chance(0.3) ? copy.toSorted(() => random.next() - 0.5) : copy
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(() => chance(0.9))
  return Object.fromEntries(
    kept.map(([name, part]) => [name, chance(0.4) ? edited(random, part, depth + 1) : part]),
  )
}

test('turns 2,000 random documents into another and back', () => {
  const seed = seedOf(5)
  const random = createRandom(seed)
  for (let i = 0; i < 2000; i++) {
    const before = makeDocument('a', {one: randomValue(random, 0), two: randomValue(random, 0)})
    const changed = edited(random, {one: before.one, two: before.two, three: 3})
    const after = makeDocument('a', {...(changed as object), _rev: 'rev-1'})
    const {apply, revert} = diff(before, after)
    const where = `seed ${seed}: ${JSON.stringify([before, after])}`
    expect({where, doc: patched(before, apply, 'rev-1')}).toEqual({where, doc: after})
    expect({where, doc: patched(after, revert, 'rev-0')}).toEqual({where, doc: before})
  }
})

test('writes creation and deletion so that the Studio tells them from edits', () => {
  const doc = makeDocument('a')
  const {_rev, ...content} = doc
  expect(diff(null, doc)).toEqual({apply: [0, content], revert: [0, null]})
  expect(diff(doc, null)).toEqual({apply: [0, null], revert: [0, content]})
})

test('counts fields as the Studio does, which applies patches to documents without their revision', () => {
  const before = makeDocument('a', {title: 'Alt', body: 'Text'})
  const after = makeDocument('a', {title: 'Altes', body: 'Text', _rev: 'rev-1'})
  const {_rev, ...content} = before
  const {_rev: revision, ...changed} = after
  expect(applyPatch(content, diff(before, after).apply as RawPatch)).toEqual(changed)
})

test('names only what changed', () => {
  const body = [1, 2, 3].map((n) => ({_key: `k${n}`, text: `paragraph ${n} with some words`}))
  const before: Doc = makeDocument('a', {body, title: 'Hello world'})
  const after: Doc = {
    ...before,
    body: body.with(1, {_key: 'k2', text: 'paragraph 2 with more words'}),
  }
  const {apply} = diff(before, after)
  expect(JSON.stringify(apply)).not.toContain('paragraph 1')
  expect(JSON.stringify(apply)).not.toContain('Hello')
  expect(JSON.stringify(apply).length).toBeLessThan(70)
  expect(diff(before, {...before})).toEqual({apply: [], revert: []})
})

test('moves an element without repeating it', () => {
  const list = ['a', 'b', 'c', 'd'].map((key) => ({_key: key, text: 'long text '.repeat(10)}))
  const before = makeDocument('a', {list})
  const {apply} = diff(before, {...before, list: [list[2], list[0], list[1], list[3]]})
  expect(JSON.stringify(apply)).not.toContain('long text')
})
