import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import type {AuditEntry} from '#lib/lake/store/audit-log.ts'
import {auditLogOf, entriesOf, makeHistory} from './audit-log.ts'
import {administratorOf, lakesOfEachTest, variablesOf} from './lakes-of-each-test.ts'
import {signInAs} from './people.ts'
import {runTask} from './run-task.ts'
import {temporaryFolder} from './serve-lake.ts'

// Each starts several programs.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

const {start} = lakesOfEachTest()

async function startWithHistory() {
  const lake = await start()
  await makeHistory(lake)
  return lake
}

const told = (entries: AuditEntry[]) =>
  entries.map(({action, documentId, actor}) => ({action, documentId, actor}))

describe('the log', () => {
  test('says who published, changed, unpublished and deleted what, and nothing of drafts', async () => {
    const lake = await startWithHistory()
    const actor = 'administrator'
    expect(told(await entriesOf(lake))).toEqual([
      {action: 'publish', documentId: 'one', actor},
      {action: 'publish', documentId: 'two', actor},
      {action: 'publish', documentId: 'three', actor},
      {action: 'publish', documentId: 'one', actor},
      {action: 'unpublish', documentId: 'two', actor},
      {action: 'delete', documentId: 'three', actor},
    ])
    const [entry] = await entriesOf(lake, '--document', 'one', '--last', '1')
    const document = await administratorOf(lake).getDocument('one')
    expect(entry).toMatchObject({
      revision: document?._rev,
      contentHash: contentHash({...document}),
      detail: {type: 'article'},
    })
  })

  test('says who ran a release, and what it published', async () => {
    const lake = await start()
    const {client, id: actor} = await signInAs(lake, 'editor', 'Mara')
    await client.releases.create({releaseId: 'spring', metadata: {releaseType: 'asap'}})
    await client.create({_id: 'versions.spring.one', _type: 'article'})
    await client.releases.publish({releaseId: 'spring'})
    expect(told(await entriesOf(lake, '--actor', actor)).toSorted(byAction)).toEqual([
      {action: 'publish', documentId: 'one', actor},
      {action: 'runRelease', documentId: '_.releases.spring', actor},
      {action: 'signIn', documentId: actor, actor},
    ])
  })

  test('says who approved, asked and withdrew, beside the text', async () => {
    const lake = await start()
    const {client, id: by} = await signInAs(lake, 'regulatory', 'Noor')
    const text = await administratorOf(lake).create({_id: 'one', _type: 'articleText', title: 'A'})
    const common = {
      text: {_type: 'reference', _ref: 'one', _weak: true},
      contentHash: contentHash(text),
      by,
      at: new Date().toISOString(),
    }
    await client.create({...common, _id: 'request', _type: 'reviewRequest'})
    const approval = {...common, _type: 'approval', meaning: 'I have read it.'}
    const decision = {decision: 'approved', capacity: 'medical'}
    await client.create({...approval, ...decision, _id: 'approval'})
    const withdraws = {_type: 'reference', _ref: 'approval', _weak: true}
    await client.create({...approval, _id: 'end', decision: 'withdrawn', withdraws})
    expect(await entriesOf(lake, '--document', 'one')).toMatchObject([
      {action: 'publish', documentId: 'one'},
      {action: 'requestReview', actor: by, contentHash: common.contentHash, detail: {text: 'one'}},
      {action: 'approve', actor: by, detail: {text: 'one', capacity: 'medical'}},
      {action: 'withdraw', actor: by, detail: {text: 'one', withdraws: 'approval'}},
    ])
    expect(await auditLogOf(lake, 'verify')).toMatchObject({code: 0})
  })

  test('says who got which role and which token, and whose access ended', async () => {
    const lake = await start()
    await signInAs(lake, 'regulatory', 'Noor')
    const secret = createToken(lake.data, {role: 'viewer', name: 'Export'})
    await runTask('access', ['revoke', '--token', 'Export'], variablesOf(lake))
    await runTask('access', ['revoke', '--user', 'Noor'], variablesOf(lake))
    const robot = await administratorOf(lake).request({
      method: 'POST',
      url: '/access/project/local/robots',
      body: {
        label: 'Crawl',
        memberships: [{resourceType: 'project', resourceId: 'local', roleNames: ['viewer']}],
      },
    })
    expect(await entriesOf(lake)).toMatchObject([
      {action: 'invite', actor: 'operator', detail: {role: 'regulatory', name: 'Noor'}},
      {action: 'signIn', detail: {role: 'regulatory'}},
      {action: 'createToken', actor: 'operator', detail: {role: 'viewer', label: 'Export'}},
      {action: 'revokeToken', actor: 'operator'},
      {action: 'endSessions', actor: 'operator'},
      {action: 'createToken', actor: 'administrator', documentId: robot.id},
    ])
    expect((await auditLogOf(lake, '--json')).stdout).not.toContain(secret)
  })

  test('says nothing of what was refused', async () => {
    const lake = await start()
    await expect(
      administratorOf(lake)
        .transaction()
        .create({_id: 'one', _type: 'article'})
        .create({_id: 'one', _type: 'article'})
        .commit(),
    ).rejects.toThrow('already exists')
    expect(await entriesOf(lake)).toEqual([])
  })
})

test('survives backup and restore, and says where it was cut', async () => {
  const lake = await startWithHistory()
  const file = join(temporaryFolder(), 'lake.tar.gz')
  await runTask('backup', [file], variablesOf(lake))
  await administratorOf(lake).create({_id: 'late', _type: 'article'})
  const [late] = await entriesOf(lake, '--last', '1')
  const restored = await runTask('restore', [file, '--yes'], variablesOf(lake))
  expect(restored).toMatchObject({code: 0})
  expect(await auditLogOf(lake, 'verify')).toMatchObject({code: 0, stderr: ''})
  expect(await entriesOf(lake, '--action', 'restore')).toMatchObject([
    {detail: {replacedHash: expect.stringMatching(/^[0-9a-f]{64}$/)}},
  ])
  expect((await entriesOf(lake)).map(({documentId}) => documentId)).not.toContain(late?.documentId)
})

test.each([
  [['frob'], '"frob" is unknown'],
  [['verify', '--json'], '--json belongs to the list'],
  [['verify', '--known', 'x'], '"x"'],
  [['--known', 'x'], '--known belongs to "verify"'],
  [['--last', '0'], '"0"'],
  [['--from', 'yesterday'], '"yesterday"'],
])('audit-log %j ends with 1 and says: %s', async (args, said) => {
  const end = await runTask('audit-log', args, {LAKE_DATA: temporaryFolder()})
  expect(end).toMatchObject({code: 1, stdout: '', stderr: expect.stringContaining(said)})
})

const byAction = (a: {action: string}, b: {action: string}) => (a.action < b.action ? -1 : 1)
