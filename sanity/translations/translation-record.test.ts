import {expect, test} from 'vitest'
import {leadsAlike, recordOf} from './translation-record.ts'

test('a record lists texts in the order of the locales, each by its published id', () => {
  const record = recordOf('article-a', 'articleText', [
    {_id: 'a-en', locale: 'en-GB'},
    {_id: 'drafts.a-de', locale: 'de-DE'},
    {_id: 'versions.rSummer.a-fr', locale: 'fr-CH'},
  ])
  expect(record).toMatchObject({_id: 'translation-article-a', schemaTypes: ['articleText']})
  expect(record.translations.map(({language, value}) => [language, value._ref])).toEqual([
    ['de-DE', 'a-de'],
    ['fr-CH', 'a-fr'],
    ['en-GB', 'a-en'],
  ])
})

test('a text that is being moved stands where its draft says', () => {
  const record = recordOf('article-a', 'articleText', [
    {_id: 'a', locale: 'de-DE'},
    {_id: 'drafts.a', locale: 'de-AT'},
    {_id: 'versions.rSummer.a', locale: 'de-CH'},
  ])
  expect(record.translations.map(({language}) => language)).toEqual(['de-AT'])
})

test('a record has no test locales, and one text for each locale', () => {
  const record = recordOf('article-a', 'articleText', [
    {_id: 'a', locale: 'en-XA'},
    {_id: 'b', locale: 'pl-PL'},
    {_id: 'c', locale: 'pl-PL'},
  ])
  expect(record.translations.map(({value}) => value._ref)).toEqual(['b'])
})

test('records are compared by where they lead, not by their keys', () => {
  const record = recordOf('article-a', 'articleText', [{_id: 'a', locale: 'de-DE'}])
  const [translation] = record.translations
  if (!translation) throw new Error('The record is empty')
  expect(leadsAlike(record, {translations: [{...translation, _key: 'other'}]})).toBe(true)
  expect(leadsAlike(record, {translations: [{...translation, language: 'de-AT'}]})).toBe(false)
  expect(leadsAlike(record, {translations: []})).toBe(false)
})
