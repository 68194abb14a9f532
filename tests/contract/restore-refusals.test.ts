import {createWriteStream, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip, gunzipSync} from 'node:zlib'
import {packTar} from 'modern-tar/fs'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {connect} from './clients.ts'
import {runTask} from './run-task.ts'
import {startLake, temporaryFolder, TOKEN, type RunningLake} from './serve-lake.ts'

// Each starts several programs.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

let lake: RunningLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

const client = () => connect('@sanity/client 8', lake, {token: TOKEN})
const variables = () => ({LAKE_DATA: lake.data, LAKE_PORT: String(lake.port)})

test('refuses what is no backup, cut off, damaged or too new, and changes nothing', async () => {
  await client().create({_id: 'a', _type: 'note'})
  const folder = temporaryFolder()
  const file = join(folder, 'backup.tar.gz')
  await runTask('backup', [file], variables())
  const whole = readFileSync(file)
  const manifest = JSON.parse(/\{[^]*?\n\}/.exec(gunzipSync(whole).toString('latin1'))?.[0] ?? '')
  const pack = (name: string, changes: object, store = 'another') =>
    pipeline(
      packTar([
        {
          type: 'content',
          target: 'manifest.json',
          content: JSON.stringify({...manifest, ...changes}),
        },
        {type: 'content', target: 'lake.db', content: store},
      ]),
      createGzip(),
      createWriteStream(join(folder, name)),
    )
  writeFileSync(join(folder, 'text'), 'no backup')
  writeFileSync(join(folder, 'cut'), whole.subarray(0, whole.byteLength - 100))
  await pack('damaged', {})
  await pack('newer', {schemaVersion: 999})
  const outside = [{path: 'assets/originals/../../../x', size: 1, sha256: 'a'.repeat(64)}]
  await pack('outside', {files: outside})
  const cases = [
    ['text', 'not a backup'],
    ['cut', 'cut off'],
    ['damaged', 'lake.db is not what the manifest says'],
    ['newer', 'newer program'],
    ['outside', 'not a backup'],
    ['nowhere', 'no such file'],
  ] as const
  for (const [name, reason] of cases) {
    const refused = await runTask('restore', [join(folder, name), '--yes'], variables())
    expect(refused).toMatchObject({code: 1, stderr: expect.stringContaining(reason)})
  }
  const unasked = await runTask('restore', [file], variables())
  expect(unasked).toMatchObject({code: 1, stderr: expect.stringContaining('--yes')})
  const hosted = {...variables(), NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123xy'}
  expect(await runTask('restore', [file, '--yes'], hosted)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('never touches hosted Sanity'),
  })
  expect(await client().fetch('*[_type == "note"]._id')).toEqual(['a'])
  expect(readdirSync(lake.data).filter((name) => name.startsWith('lake.re'))).toEqual([])
})

test('lets only an administrator ask for a restore, and only when one is waiting', async () => {
  const ask = async (token: string) =>
    (
      await fetch(`${lake.url}/restore`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`},
      })
    ).status
  expect(await ask(createToken(lake.data, {role: 'editor'}))).toBe(403)
  expect(await ask(TOKEN)).toBe(409)
})
