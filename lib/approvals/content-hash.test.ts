import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {createRandom, type Random, seedOf} from '#lib/lake/engine/testing/random.ts'
import {contentText} from './canonical.ts'
import {contentHash, wordsHash} from './content-hash.ts'

const text = {
  _id: 'articleText-a-de-DE',
  _type: 'articleText',
  _rev: 'r1',
  _createdAt: '2026-11-01T00:00:00Z',
  _updatedAt: '2026-11-02T00:00:00Z',
  title: 'Krampf',
  slug: {_type: 'slug', current: 'krampf'},
  body: [{_key: 'b', _type: 'block', children: [{_key: 's', _type: 'span', text: 'Dehnen.'}]}],
  article: {_type: 'reference', _ref: 'article-a'},
  nextReview: '2027-11-02',
}

test('is the SHA-256 of the canonical content', () => {
  expect(contentText({_type: 'note', b: 1, a: ['ä', null], c: null})).toBe(
    '{"_type":"note","a":["ä",null],"b":1}',
  )
  const expected = createHash('sha256').update(contentText(text)).digest('hex')
  expect(contentHash(text)).toBe(expected)
})

test('is what it was for what is approved already', () => {
  const draft = {...text, article: {...text.article, _weak: true}, standfirst: null, ä: [null, 1.5]}
  expect(contentHash(draft)).toBe(
    'e98b49fb664dffe32a8b8efc1b1ae78c9c65d15856a98c2ca5cb818dcd90fe4e',
  )
  expect(wordsHash(draft)).toBe('5633fddf4915521528b3f5c94b2a41647c14a5a640d3c5a1c7b826100b14c1ca')
})

test.each([
  ['a draft of it', {...text, _id: 'drafts.articleText-a-de-DE', _rev: 'r9'}],
  ['its former slugs', {...text, formerSlugs: ['wadenkrampf']}],
  ['how grave its changes were', {...text, changeClass: 'safety', changes: [{}]}],
  ['a field that is null', {...text, standfirst: null}],
  ['how a reference is held', {...text, article: {...text.article, _weak: true}}],
  [
    'a reference to a draft',
    {...text, article: {...text.article, _weak: true, _strengthenOnPublish: {type: 'article'}}},
  ],
])('does not change with %s', (_what, changed) => {
  expect(contentHash(changed)).toBe(contentHash(text))
})

test.each([
  ['a word', {title: 'Wadenkrampf'}],
  ['the type', {_type: 'productText'}],
  ['where it refers to', {article: {_type: 'reference', _ref: 'article-b'}}],
  ['a field more', {standfirst: ''}],
])('changes with %s, and so does the hash of the words', (_what, fields) => {
  expect(contentHash({...text, ...fields})).not.toBe(contentHash(text))
  expect(wordsHash({...text, ...fields})).not.toBe(wordsHash(text))
})

test.each([
  ['the day of the next review', {nextReview: '2028-11-02'}],
  ['the address', {slug: {_type: 'slug', current: 'wadenkrampf'}}],
  ['what it was translated from', {translatedFrom: 'a'.repeat(64)}],
])('changes with %s, and the words are the same', (_what, fields) => {
  expect(contentHash({...text, ...fields})).not.toBe(contentHash(text))
  expect(wordsHash({...text, ...fields})).toBe(wordsHash(text))
})

test('is the same whatever the order of the fields, and no two contents share one', () => {
  const random = createRandom(seedOf(26))
  const known = new Map<string, string>()
  for (let round = 0; round < 2_000; round += 1) {
    const document = {_type: 'note', value: anything(random, 3)}
    const hash = contentHash(document)
    expect(contentHash(shuffled(document, random))).toBe(hash)
    expect(known.get(hash) ?? contentText(document)).toBe(contentText(document))
    known.set(hash, contentText(document))
    const parsed: unknown = JSON.parse(contentText(document))
    expect(contentText(parsed as typeof document)).toBe(contentText(document))
  }
})

const WORDS = ['', 'a', 'ä', '\u0000"\\', '\u{1f600}', '\ud800', '__proto__', '_key', '0']

function anything(random: Random, depth: number): unknown {
  const kind = random.below(depth > 0 ? 6 : 4)
  if (kind === 0) return random.pick(WORDS)
  if (kind === 1) return random.pick([0, -1, 1.5, 1e21, 1e-7])
  if (kind === 2) return random.chance(0.5)
  if (kind === 3) return null
  const items = random.times(random.below(4), () => anything(random, depth - 1))
  if (kind === 4) return items
  return Object.fromEntries(items.map((item) => [random.pick(WORDS), item]))
}

function shuffled<T>(value: T, random: Random): T {
  if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, random)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(() => (random.chance(0.5) ? 1 : -1))
  return Object.fromEntries(entries.map(([name, item]) => [name, shuffled(item, random)])) as T
}
