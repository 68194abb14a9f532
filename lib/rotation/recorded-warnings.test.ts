import {expect, test} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {recordedWarnings} from './recorded-warnings.ts'

const now = new Date('2026-11-25T12:00:00Z')

const notices = ['a', 'b', 'c'].map((key, index) => ({
  key,
  rotationGroup: 'g',
  rotationOrder: index + 1,
  validFrom: '2020-01-01',
  validTo: null,
}))

const document = (displayName: string) => ({_id: 'text', displayName})

const turn = (words: string, warningKey: string, count: number) => ({
  rotationGroup: 'g',
  contentHash: contentHash(document(words)),
  warningKey,
  turn: count,
})
const turns = [turn('One', 'a', 1), turn('Two', 'b', 2)]

const warningsOf = (words: string, isPublished: boolean) =>
  recordedWarnings({document: document(words), turns, isPublished}, notices, now)

test('published words have the warning that was recorded for them', () => {
  expect(warningsOf('One', true)).toEqual(['a'])
  expect(warningsOf('Two', true)).toEqual(['b'])
})

test('published words of which no use is recorded have none', () => {
  expect(warningsOf('Three', true)).toEqual([])
})

test('words that are not published have the warning that publishing them would fix', () => {
  expect(warningsOf('Three', false)).toEqual(['c'])
  expect(warningsOf('One', false)).toEqual(['a'])
  const fresh = {document: document('One'), turns: [], isPublished: false}
  expect(recordedWarnings(fresh, notices, now)).toEqual(['a'])
})

test('where no notices take turns there is none', () => {
  const text = {document: document('One'), turns: [], isPublished: false}
  expect(recordedWarnings(text, [], now)).toEqual([])
  expect(recordedWarnings(text, notices, new Date('2019-12-31T12:00:00Z'))).toEqual([])
})
