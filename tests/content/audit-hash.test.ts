import {expect, test} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {contentHash as auditedHash} from '#lib/tasks/audit/law/content-hash.ts'
import {seedDocuments} from '#sanity/seed/index.ts'

test('the audit comes to the hash of the ledger by its own way', () => {
  for (const document of seedDocuments({testLocales: true}))
    expect(auditedHash(document)).toBe(contentHash(document))
  const to = {_type: 'reference', _ref: 'a'}
  const words = {_id: 'a', _type: 'productText', displayName: 'Tablette'}
  const draft = {...words, slug: null, _rev: '1', changes: [], ref: {...to, _weak: true}}
  expect(auditedHash(draft)).toBe(contentHash({...words, ref: to}))
})
