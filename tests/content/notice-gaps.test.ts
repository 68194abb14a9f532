import {expect, test} from 'vitest'
import {z} from 'zod'
import {gapsIn} from '#app/_health/gaps.ts'
import {NoticeText} from '#lib/content/notice-text.ts'
import {noticeGapsIn} from '#lib/disclaimer/notice-gaps.ts'
import {recordedGaps} from '#lib/disclaimer/recorded-gaps.ts'
import {publicLocales} from '#lib/i18n/locales.ts'
import {disclaimers} from '#sanity/seed/disclaimers/index.ts'
import {everyRule, now} from './law.ts'

/** Every market, legal status and language has the words of its notices, or a reason on record. */

const texts = z.array(NoticeText).parse(
  disclaimers.map(({market, ...notice}) => ({
    duty: null,
    validTo: null,
    rotationGroup: null,
    rotationOrder: null,
    ...notice,
    market: market._ref.replace('market-', ''),
    legalBasis: [],
  })),
)

const gapsWith = (known: readonly NoticeText[]) =>
  noticeGapsIn(everyRule, known, publicLocales, now)
const unrecorded = (known: readonly NoticeText[]) =>
  gapsWith(known).filter(({notice}) => recordedGaps[notice] === undefined)

test('every notice a rule can ask for has a text in every locale it can be asked for in', () => {
  expect(unrecorded(texts)).toEqual([])
})

test('a text that is missing is found out, with the rule and the locale', () => {
  const without = (key: string, language: string) =>
    texts.filter((text) => !(text.key === key && text.language === language))
  expect(unrecorded(without('medicine-leaflet', 'es'))).toEqual([
    {rule: 'R14', notice: 'medicine-leaflet', locale: 'es-ES'},
  ])
  const laxative = texts.filter(
    ({key, market, language}) =>
      key !== 'supplement-laxative' || market !== 'CH' || language !== 'it',
  )
  expect(unrecorded(laxative)).toEqual([
    {rule: 'R28', notice: 'supplement-laxative', locale: 'it-CH'},
  ])
  const turns = texts.filter(({rotationGroup}) => rotationGroup === null)
  expect(unrecorded(turns)).toEqual([{rule: 'R15', notice: 'medicine-leaflet', locale: 'pl-PL'}])
  const expired = texts.map((text) =>
    text.key === 'medical-general' && text.market === 'GB'
      ? {...text, validTo: '2026-01-01'}
      : text,
  )
  expect(unrecorded(expired).map(({locale}) => locale)).toEqual(['en-GB'])
})

test('no reason stands on record for a gap that is none', () => {
  const open = new Set(gapsWith(texts).map(({notice}) => notice))
  expect(Object.keys(recordedGaps).filter((notice) => !open.has(notice))).toEqual([])
})

test('a product of any legal status could be shown in every locale, as far as notices go', () => {
  const law = {rules: everyRule, texts, now, isDemo: true}
  expect(gapsIn(law)).toEqual([])
})
