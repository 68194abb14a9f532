import {expect, test} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {contentHash as auditedHash} from '#lib/tasks/audit/law/content-hash.ts'
import type {Document} from '#lib/tasks/audit/law/dataset.ts'
import {changed, lawWith, rule} from '#lib/tasks/audit/testing/small-law.ts'
import {audited, smallSite} from '#lib/tasks/audit/testing/small-site.ts'
import {seedDocuments} from '#sanity/seed/index.ts'

/** The small site of the audit's own tests, with its notice one of a group that takes turns. */

const to = (_ref: string) => ({_type: 'reference', _ref})

const words = {
  _id: 'productText-tablet-de-DE',
  _type: 'productText',
  productMarket: to('productMarket-tablet'),
  locale: 'de-DE',
  displayName: 'Tablette',
}
const asked = {
  ...rule('R03', {when: {legalStatus: ['medicine-gsl']}}),
  requires: [{notice: 'warnings', place: 'beforeContent', takesTurns: true}],
}
const entry = (changes: object = {}) => ({
  _id: 'warningUse-1',
  _type: 'warningUse',
  page: to(words._id),
  rotationGroup: 'warnings',
  contentHash: contentHash(words),
  warningKey: 'leaflet',
  turn: 1,
  ...changes,
})
const missesWith = async (...documents: Document[]) =>
  (await audited(smallSite(), lawWith(asked, words, ...documents))).misses

test('of notices that take turns the audit looks for the one in the ledger, on every page that leads there', async () => {
  expect(await missesWith(entry())).toEqual([])
  const other = {...changed('disclaimer-leaflet', {key: 'other'}), _id: 'disclaimer-other'}
  const misses = await missesWith(entry({warningKey: 'other'}), other)
  expect(misses.map(({address, expected}) => [address, expected.slice(0, 18)])).toEqual([
    ['/de-de', 'the notice "other"'],
    ['/de-de/produkte/tablette', 'the notice "other"'],
    ['/de-de/ratgeber/krampf', 'the notice "other"'],
  ])
})

test.each([
  [[]],
  [[entry({contentHash: 'of other words'})]],
  [[entry({page: to('productText-other-de-DE')})]],
  [[entry({rotationGroup: 'others'})]],
])('words that are shown without a use on record are a miss', async (documents) => {
  const misses = await missesWith(...documents)
  expect(misses).toHaveLength(3)
  expect(misses[0]?.expected).toContain(
    'the page withheld: "warnings (none is recorded for tablet)"',
  )
})

test('the audit comes to the hash of the ledger by its own way', () => {
  for (const document of seedDocuments({testLocales: true}))
    expect(auditedHash(document)).toBe(contentHash(document))
  const draft = {...words, slug: null, _rev: '1', changes: [], ref: {...to('a'), _weak: true}}
  expect(auditedHash(draft)).toBe(contentHash({...words, ref: to('a')}))
})
