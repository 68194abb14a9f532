import {DatabaseSync} from 'node:sqlite'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {migrations} from '#lib/lake/store/migrations.ts'
import {auditLogOf, entriesOf, makeHistory} from './audit-log.ts'
import {administratorOf, lakesOfEachTest} from './lakes-of-each-test.ts'
import type {RunningLake} from './serve-lake.ts'

// Each starts several programs.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

const {start, running} = lakesOfEachTest()

async function startWithHistory() {
  const lake = await start()
  await makeHistory(lake)
  return lake
}

const verify = (lake: RunningLake, ...args: string[]) => auditLogOf(lake, 'verify', ...args)

describe('verifying', () => {
  test('passes on a running and on a stopped lake, and after a kill in the middle of writes', async () => {
    const lake = await startWithHistory()
    const {stdout, code} = await verify(lake)
    expect({stdout, code}).toEqual({code: 0, stdout: expect.stringContaining('6 entries')})
    const head = /[0-9a-f]{64}/.exec(stdout)?.[0] ?? ''
    const dying = (async () => {
      for (let i = 0; ; i += 1)
        await administratorOf(lake).create({_id: `page-${i}`, _type: 'article'})
    })().catch(() => 'dead')
    await expect
      .poll(async () => (await entriesOf(lake)).length, {timeout: 60_000})
      .toBeGreaterThan(30)
    await lake.kill()
    expect(await dying).toBe('dead')
    expect(await verify(lake, '--known', head)).toMatchObject({code: 0, stderr: ''})
    await start(lake.data)
    expect(await verify(lake)).toMatchObject({code: 0, stderr: ''})
  })

  test.each<[string, string, string]>([
    ['an entry rewritten', "UPDATE audit SET actor = 'mara' WHERE seq = 2", 'Entry 2 (publish two'],
    [
      'an entry rewritten with its hash',
      "UPDATE audit SET actor = 'mara', hash = '0' WHERE seq = 2",
      'Entry 2 (publish two',
    ],
    ['an entry taken out', 'DELETE FROM audit WHERE seq = 3', 'Entry 3 is missing'],
    [
      'entries renumbered',
      'DELETE FROM audit WHERE seq = 3; UPDATE audit SET seq = seq - 1 WHERE seq > 3',
      'does not follow from the entry before it',
    ],
    ['the end cut off', 'DELETE FROM audit WHERE seq > 4', 'The document "two" of entry 2 is gone'],
    [
      'a document changed',
      `UPDATE docs SET body = replace(body, 'changed', 'forged')`,
      'The document "one" is not what entry 4 published',
    ],
    ['a document taken out', `DELETE FROM docs WHERE id = 'one'`, 'The document "one" of entry 4'],
    [
      'a document added',
      `INSERT INTO docs VALUES ('x', 'article', 'r', '{"_id":"x"}')`,
      'The document "x" is published and no entry says so',
    ],
    ['nothing but the guards lifted', 'SELECT 1', 'The trigger audit_refuses_update'],
  ])('names what is broken with %s', async (_what, statements, problem) => {
    const lake = await startWithHistory()
    await lake.stop()
    const db = new DatabaseSync(join(lake.data, 'lake.db'))
    db.exec(`DROP TRIGGER audit_refuses_update; DROP TRIGGER audit_refuses_delete; ${statements}`)
    db.close()
    expect(await verify(lake)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(problem),
    })
  })

  test('tells by a hash kept elsewhere that a log was cut with its documents', async () => {
    const lake = await startWithHistory()
    const head = /[0-9a-f]{64}/.exec((await verify(lake)).stdout)?.[0] ?? ''
    const other = await startWithHistory()
    expect(await verify(other, '--known', head)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the log was cut or replaced'),
    })
  })
})

test.each([
  `UPDATE audit SET actor = 'mara'`,
  'DELETE FROM audit',
  `INSERT OR REPLACE INTO audit SELECT 1, at, 'mara', action, document_id, revision, content_hash,
    document_hash, detail, prev_hash, hash FROM audit WHERE seq = 2`,
])('the store refuses %s', async (statement) => {
  const lake = await startWithHistory()
  const db = new DatabaseSync(join(lake.data, 'lake.db'))
  expect(() => db.exec(statement)).toThrow('append-only')
  db.close()
  expect(await verify(lake)).toMatchObject({code: 0})
})

test('a store that is older than its log begins it with what is published', async () => {
  const lake = await startWithHistory()
  await lake.stop()
  running.splice(0)
  const db = new DatabaseSync(join(lake.data, 'lake.db'))
  db.exec(`DROP TABLE audit; PRAGMA user_version = ${migrations.length - 2}`)
  db.close()
  expect(await verify(lake)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('keeps no audit log yet'),
  })
  const again = await start(lake.data)
  expect(await entriesOf(again)).toMatchObject([
    {action: 'begin', documentId: 'one', actor: 'lake'},
  ])
  expect(await verify(again)).toMatchObject({code: 0})
})
