import {describe, expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner} from './query.ts'
import {makeDocument} from './testing/make-document.ts'
import {createRandom, seedOf} from './testing/random.ts'
import type {Doc} from './types.ts'

const raw = parsePerspective('raw', '2025-02-19')

function searchIn(docs: Doc[]) {
  const {run} = createQueryRunner(createDocumentIndex(docs))
  const ask = (query: string, params: Record<string, unknown>) =>
    run({query, params, perspective: raw, projectId: 'l', dataset: 'd', readsDrafts: true}).result
  return {
    /** Ids of the documents that meet a text query, by id. */
    found: (text: string) => ask('*[[@, _id] match text::query($q)]._id', {q: text}),
    /** Ids of the documents as the Studio lists them: the best first. */
    ranked: (text: string) =>
      ask(
        `*[_type in ["text"]] | score(
          boost(_type in ["text"] && title match text::query($q), 10),
          ([@, _id] match text::query($q) || references($q))
        ) [_score > 0] {_id, "orderings": [_score]} | order(orderings[0] desc)[0...10]._id`,
        {q: text},
      ),
    ask,
  }
}

const text = (id: string, title: string, fields: object = {}) =>
  makeDocument(id, {_type: 'text', title, ...fields})

const block = (...spans: string[]) => ({
  _type: 'block',
  children: spans.map((span) => ({_type: 'span', text: span, marks: []})),
})

const words = [
  text('de', 'Nächtliche Wadenkrämpfe', {body: [block('Die Muskulatur ist groß.')]}),
  text('en', 'Muscle cramps', {body: [block('Magne', 'sium', ' citrate, 125 mg, at 37.5 °C')]}),
  text('fr', 'L’eau et la crampe', {notes: {deep: [{words: 'Un cœur brûlant'}]}}),
  text('it', 'Crampi: perché d’oro?', {packs: [{codes: [{value: '9520000000011'}], size: 60}]}),
  text('es', 'Calambres del niño', {name: [{language: 'es', value: 'España'}]}),
  text('pl', 'Skurcze łydek', {body: [block('Źródło i żółć')]}),
  text('ar', 'أملاح المغنيسيوم', {body: [block('تشنّج العضلات')]}),
  text('ja', 'こむら返りの原因', {body: [block('睡眠中に起こる筋肉の痙攣')]}),
]

describe('finds words inside texts', () => {
  const {found} = searchIn(words)

  test.each<[why: string, text: string, ids: string[]]>([
    ['with other accents', 'nachtliche', ['de']],
    ['with an umlaut written out', 'naechtliche', ['de']],
    ['with ss for ß', 'gross', ['de']],
    ['inside a compound', 'krämpfe', ['de']],
    ['inside a compound, without its umlaut', 'krampf', ['de']],
    ['with three letters, only where a word begins with them', 'cra*', ['en', 'fr', 'it']],
    ['with three letters, not inside a word', 'ram', []],
    ['across spans that marks make', 'magnesium', ['en']],
    ['by number and unit', '125 mg', ['en']],
    ['by number and unit without a space', '125mg', ['en']],
    ['by a decimal comma', '37,5', ['en']],
    ['after an apostrophe', 'eau', ['fr']],
    ['with a straight apostrophe', "l'eau", ['fr']],
    ['with a typographic apostrophe', 'd’oro', ['it']],
    ['in nested objects, without ligature', 'coeur brulant', ['fr']],
    ['in lists, by the digits of a code', '9520000000011', ['it']],
    ['by the first digits of a code', '95200*', ['it']],
    ['by the last digits of a code', '0000011', ['it']],
    ['as a number', '60', ['it']],
    ['in localized strings', 'espana', ['es']],
    ['with ñ', 'niño', ['es']],
    ['without ł, ź, ó and ż', 'lydek zrodlo zolc', ['pl']],
    ['in Arabic, without hamza and vowel marks', 'املاح تشنج', ['ar']],
    ['in Japanese, which has no spaces', '筋肉', ['ja']],
    ['as a phrase', '"muscle cramps"', ['en']],
    ['as a phrase with other accents', '"nachtliche wadenkrampfe"', ['de']],
    ['not as a phrase in another order', '"cramps muscle"', []],
    ['not as a phrase across two fields', '"cramps magnesium"', []],
    ['in capitals', 'SKURCZE', ['pl']],
    ['by the id', 'pl', ['pl']],
    ['by nothing but punctuation, none', '…!?', []],
  ])('%s: %s', (_, asked, ids) => {
    expect(found(asked)).toEqual(ids.toSorted())
  })

  test('leaves out what must be absent, but not for a part of a word', () => {
    expect(found('cra* -eau')).toEqual(['en', 'it'])
    expect(found('nächtliche -krämpfe')).toEqual(['de'])
    expect(found('nächtliche -wadenkrampfe')).toEqual([])
  })
})

describe('ranks', () => {
  test('titles before bodies; words whole before their beginnings before parts of them', () => {
    const {ranked} = searchIn([
      text('a', 'Hilfe', {body: [block('Wadenkrampf')]}),
      text('b', 'Hilfe', {body: [block('Krampfanfall')]}),
      text('c', 'Hilfe', {body: [block('Krampf')]}),
      text('d', 'Wadenkrampf'),
      text('e', 'Krampfanfall'),
      text('f', 'Krampf'),
      text('g', 'Hilfe'),
    ])
    expect(ranked('krampf*')).toEqual(['f', 'e', 'd', 'c', 'b', 'a'])
  })

  test('what is written as it was typed before the same with other accents', () => {
    const {ranked} = searchIn([text('a', 'peche'), text('b', 'pêche'), text('c', 'péché')])
    expect(ranked('pêche*')).toEqual(['b', 'a', 'c'])
    expect(ranked('peche')).toEqual(['a', 'b', 'c'])
  })

  test('a text that says it more often before one that says it once, and equals by id', () => {
    const {ranked} = searchIn([
      text('a', 'x', {body: [block('cramp')]}),
      text('b', 'x', {body: [block('cramp, cramp and cramp')]}),
      text('c', 'x', {body: [block('cramp')]}),
    ])
    expect(ranked('cramp')).toEqual(['b', 'a', 'c'])
  })
})

test('sees words that come and go', () => {
  const docs = [text('a', 'alpha'), text('b', 'beta')]
  const index = createDocumentIndex(docs)
  const {run} = createQueryRunner(index)
  const found = (q: string) =>
    run({
      query: '*[@ match text::query($q)]._id',
      params: {q},
      perspective: raw,
      projectId: 'l',
      dataset: 'd',
      readsDrafts: true,
    }).result
  expect([found('gamma'), found('alpha')]).toEqual([[], ['a']])
  index.apply([{id: 'a', before: docs[0] ?? null, after: text('a', 'gamma')}])
  expect([found('gamma'), found('alpha')]).toEqual([['a'], []])
})

test('keeps the meaning of match without text::query', () => {
  const {ask} = searchIn(words)
  expect(ask('*[title match "krämpfe"]._id', {})).toEqual([])
  expect(ask('*[title match "wadenkrämpfe"]._id', {})).toEqual(['de'])
})

test('scores alike whether groq-js has to help or not', () => {
  const random = createRandom(seedOf(20261125))
  const pick = (list: readonly string[]) => random.pick(list)
  const known = ['krampf', 'Wadenkrämpfe', 'l’eau', '125 mg', 'night', 'nightly', 'calf', '筋肉']
  const asked = ['kramp*', 'eau', 'night*', '"125 mg"', 'calf -night', '-calf', 'n*', 'a*f', '*']
  const docs = Array.from({length: 60}, (_, i) =>
    text(`t${String(i).padStart(2, '0')}`, pick(known), {
      slug: {current: pick(known)},
      name: [{value: pick(known)}],
      body: [block(pick(known), pick(known)), block(pick(known))],
    }),
  )
  const {ask} = searchIn(docs)
  // A boost that is no literal cannot be answered natively.
  const query = (boost: string, filter: string) => `*[_type == "text"] | score(
    boost(_type in ["text"] && title match text::query($q), ${boost}),
    boost(name[0].value match text::query($q), 3) || slug.current match text::query($q),
    boost(pt::text(body) match text::query($q), 2),
    ([@, _id] match text::query($q) || references($q))
  ) ${filter} {_id, "orderings": [_score]} | order(orderings[0] desc)[0...20]`
  for (const q of [...asked, `${pick(asked)} ${pick(asked)}`]) {
    const native = ask(query('10', '[_score > 0]'), {q})
    expect({q, found: native}).toEqual({
      q,
      found: ask(query('length("ten letter")', '[_score > 0]'), {q}),
    })
    const all = ask(query('10', ''), {q}) as {orderings: number[]}[]
    expect({q, found: native}).toEqual({
      q,
      found: all.filter(({orderings: [score]}) => (score ?? 0) > 0),
    })
  }
})
