import {expect, test} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import type {Document} from '../law/dataset.ts'
import {changed, lawWith, rule} from '../testing/small-law.ts'
import {ARTICLE, audited, smallSite} from '../testing/small-site.ts'

const text = changed('articleText-cramps-de-DE', {title: 'Krampf'})
const asks = (fact: string, value: string) =>
  rule('R99', {when: {pageType: ['article'], [fact]: [value]}, forbids: 'page'})

const approval = (of: Document): Document => ({
  _id: 'approval-1',
  _type: 'approval',
  text: {_type: 'reference', _ref: of._id, _weak: true},
  contentHash: contentHash(of),
  by: 'u1',
  at: '2026-11-01T00:00:00Z',
  decision: 'approved',
  capacity: 'medical',
  meaning: 'Read and found right.',
})

const isWithheld = async (...documents: Document[]) =>
  (await audited(smallSite(), lawWith(text, ...documents))).misses.some(
    ({address, rule: number}) => address === ARTICLE && number === 'R99',
  )

test('words are approved by a record of exactly these words', async () => {
  expect(await isWithheld(asks('isApproved', 'no'))).toBe(true)
  expect(await isWithheld(asks('isApproved', 'no'), approval(text))).toBe(false)
  expect(await isWithheld(asks('isApproved', 'no'), approval({...text, title: 'Anders'}))).toBe(
    true,
  )
  expect(await isWithheld(asks('approvalState', 'approved'), approval(text))).toBe(true)
  expect(await isWithheld(asks('approvalState', 'draft'))).toBe(true)
})
