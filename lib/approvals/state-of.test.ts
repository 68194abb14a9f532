import {describe, expect, test} from 'vitest'
import {createRandom, seedOf} from '#lib/lake/engine/testing/random.ts'
import {contentHash, wordsHash} from './content-hash.ts'
import {type ApprovalRecord, CAPACITIES, type Capacity} from './records.ts'
import {APPROVAL_STATES, type Question, stateOf} from './state-of.ts'

const NOW = new Date('2026-11-25T12:00:00Z')
const source = {_type: 'articleText', locale: 'en-GB', title: 'Cramp'}
const text = {
  _type: 'articleText',
  locale: 'de-DE',
  title: 'Krampf',
  translatedFrom: wordsHash(source),
}

const common = {by: 'user-1', at: NOW.toISOString(), text: {_ref: 't', _weak: true} as const}
const approval = (of: object, capacity: Capacity = 'medical', _id = 'a1'): ApprovalRecord => ({
  ...common,
  _id,
  _type: 'approval',
  decision: 'approved',
  capacity,
  meaning: 'I have read it.',
  contentHash: contentHash({...of}),
})
const withdrawal = (id: string): ApprovalRecord => ({
  ...common,
  _id: `w-${id}`,
  _type: 'approval',
  decision: 'withdrawn',
  withdraws: {_ref: id, _weak: true},
  meaning: 'It is wrong.',
  contentHash: contentHash(text),
})
const request = (of: object): ApprovalRecord => ({
  ...common,
  _id: 'r1',
  _type: 'reviewRequest',
  contentHash: contentHash({...of}),
})

const ask = (question: Partial<Question>) =>
  stateOf({text, source, records: [], required: ['medical'], now: NOW, ...question})

describe('a text', () => {
  test.each<[string, Partial<Question>]>([
    ['missing', {text: null}],
    ['draft', {}],
    ['draft', {records: [request({...text, title: 'Other'})]}],
    ['inReview', {records: [request(text)]}],
    ['approved', {records: [request(text), approval(text)]}],
    ['inReview', {records: [request(text), approval(text), withdrawal('a1')]}],
    ['draft', {records: [approval({...text, title: 'Other'})]}],
    ['draft', {records: [approval(text)], required: ['medical', 'regulatory']}],
    [
      'approved',
      {
        records: [approval(text), approval(text, 'regulatory', 'a2')],
        required: ['medical', 'regulatory'],
      },
    ],
    ['stale', {records: [approval(text)], source: {...source, title: 'Cramps'}}],
    ['suspended', {source: {...source, title: 'Cramps', changeClass: 'safety'}}],
    ['approved', {records: [approval(text)], source: null}],
  ])('is %s (%#)', (state, question) => {
    expect(ask(question)).toMatchObject({state})
  })

  test('that is stale is approved all the same, and says both', () => {
    const standing = ask({records: [approval(text)], source: {...source, title: 'Cramps'}})
    expect(standing).toMatchObject({state: 'stale', isApproved: true})
    expect(standing.reasons).toEqual([
      'The source has changed since this was translated (substantive).',
      'These words are approved.',
    ])
  })

  test('whose edit voided its approval says so', () => {
    const edited = {...text, title: 'Krämpfe'}
    expect(ask({text: edited, records: [approval(text)]}).reasons).toEqual([
      'There is no medical approval of these words: the text was edited since it had one.',
    ])
  })

  test('that nobody has checked is not approved', () => {
    const unchecked = {...text, isUncheckedTranslation: true}
    expect(ask({text: unchecked, records: [approval(unchecked)]})).toMatchObject({
      state: 'draft',
      isApproved: false,
    })
  })

  test.each([
    ['2026-11-25', 0],
    ['2026-11-24', 1],
    ['2026-10-26', 30],
    ['2026-10-25', 31],
    ['2027-01-01', 0],
    ['soon', null],
    [undefined, null],
  ])('whose next review is %s is overdue by %s days', (nextReview, days) => {
    expect(ask({text: {...text, nextReview}}).daysOverdue).toBe(days)
  })
})

test('of random texts and records is one of the states, with a reason, and approved only by its hash', () => {
  const random = createRandom(seedOf(2602))
  const titles = ['A', 'B', 'C']
  const one = () => ({...text, title: random.pick(titles), ...random.pick(EXTRAS)})
  for (let round = 0; round < 2_000; round += 1) {
    const question: Question = {
      text: random.chance(0.9) ? one() : null,
      source: random.chance(0.7) ? {...one(), title: random.pick(titles)} : null,
      records: random.times(random.below(5), (i) =>
        random.pick([
          approval(one(), random.pick(CAPACITIES), `a${i}`),
          withdrawal(`a${random.below(5)}`),
          request(one()),
        ]),
      ),
      required: random.pick([['medical'], ['regulatory'], ['medical', 'regulatory']] as const),
      now: NOW,
    }
    const standing = stateOf(question)
    expect(APPROVAL_STATES).toContain(standing.state)
    expect(standing.reasons.length).toBeGreaterThan(0)
    const hash = contentHash(question.text ?? {})
    const isOfIt = (capacity: Capacity) =>
      question.records.some(
        (record) =>
          'capacity' in record && record.capacity === capacity && record.contentHash === hash,
      )
    // Approved is a text only by its own hash.
    expect(!standing.isApproved || question.required.every(isOfIt)).toBe(true)
    // A record more, unless it withdraws one, never takes an approval away, and any edit does.
    const more = {...question, records: [...question.records, approval(one(), 'medical', 'more')]}
    expect(stateOf(more).isApproved || !standing.isApproved).toBe(true)
    const edited = {...text, ...question.text, title: 'never written before'}
    expect(stateOf({...question, text: edited}).isApproved).toBe(false)
  }
})

const EXTRAS = [
  {},
  {nextReview: '2026-01-01'},
  {isUncheckedTranslation: true},
  {changeClass: 'safety'},
  {translatedFrom: undefined},
  {changes: [null, {from: 'x', to: 'y', changeClass: 'safety'}]},
]
