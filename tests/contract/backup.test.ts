import {once} from 'node:events'
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {expect, test, vi} from 'vitest'
import {createToken, revokeToken} from '#lib/lake/store/credentials.ts'
import {administratorOf, lakesOfEachTest, variablesOf} from './lakes-of-each-test.ts'
import {runTask, spawnTask} from './run-task.ts'
import {freePort, temporaryFolder, TOKEN, type RunningLake} from './serve-lake.ts'

// Each starts several programs.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

const {start, running} = lakesOfEachTest()

const idsIn = (lake: RunningLake) =>
  administratorOf(lake).fetch<string[]>('*[_type in ["pair", "large", "note"]]._id')

/** A lake on a new folder that holds what a backup holds. */
async function startOn(file: string) {
  const data = temporaryFolder()
  const restored = await runTask('restore', [file, '--yes'], {
    LAKE_DATA: data,
    LAKE_PORT: String(await freePort()),
  })
  expect(restored).toMatchObject({code: 0})
  return start(data)
}

test('copies a lake in a storm of writes: all that was acknowledged before, nothing half', async () => {
  const lake = await start()
  const secret = createToken(lake.data, {role: 'editor'})
  const acknowledged: string[] = []
  const storming = new AbortController()
  let reachEnough = () => {}
  const enough = new Promise<void>((resolve) => (reachEnough = resolve))
  const lane = async (number: number) => {
    for (let i = 0; !storming.signal.aborted; i++) {
      const id = `l${number}-n${i}`
      await administratorOf(lake)
        .transaction()
        .create({_id: `${id}-left`, _type: 'pair'})
        .create({_id: `${id}-right`, _type: 'pair'})
        .commit()
      acknowledged.push(id)
      if (acknowledged.length === 100) reachEnough()
    }
  }
  const storm = Promise.all([0, 1, 2, 3].map(lane))
  await enough
  const before = [...acknowledged]
  const file = join(temporaryFolder(), 'storm.tar.gz')
  const backup = await runTask('backup', [file], variablesOf(lake))
  const during = acknowledged.length
  storming.abort()
  await storm

  expect(backup).toMatchObject({code: 0, stdout: expect.stringContaining(file)})
  expect(during).toBeGreaterThan(before.length)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const bytes = gunzipSync(readFileSync(file))
  expect(bytes.includes(secret) || bytes.includes(TOKEN)).toBe(false)

  const stored = new Set(await idsIn(await startOn(file)))
  expect(before.filter((id) => !stored.has(`${id}-left`))).toEqual([])
  const halves = [...stored].filter(
    (id) => !stored.has(id.replace(/left$|right$/, (side) => (side === 'left' ? 'right' : 'left'))),
  )
  expect(halves).toEqual([])
})

test('replaces no file unless told to, and leaves none when it is killed', async () => {
  const lake = await start()
  const text = 'x'.repeat(500_000)
  for (let i = 0; i < 40; i++)
    await administratorOf(lake).create({_id: `large-${i}`, _type: 'large', text})
  const folder = temporaryFolder()
  const file = join(folder, 'backup.tar.gz')

  const killed = spawnTask('backup', [file], variablesOf(lake))
  await expect.poll(() => readdirSync(folder), {timeout: 60_000, interval: 5}).not.toEqual([])
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(readdirSync(folder)).not.toContain('backup.tar.gz')

  expect(await runTask('backup', [file], variablesOf(lake))).toMatchObject({code: 0})
  // What the killed one had begun is gone as well.
  expect(readdirSync(folder)).toEqual(['backup.tar.gz'])
  const refused = await runTask('backup', [file], variablesOf(lake))
  expect(refused).toMatchObject({code: 1, stderr: expect.stringContaining('--force')})
  expect(await runTask('backup', [file, '--force'], variablesOf(lake))).toMatchObject({code: 0})
})

/** The events of a stream up to one that is named. */
async function eventsUntil(url: string, lastEventId: string, last: string) {
  const aborter = new AbortController()
  const response = await fetch(url, {
    headers: {authorization: `Bearer ${TOKEN}`, 'last-event-id': lastEventId},
    signal: aborter.signal,
  })
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    if (text.includes(`event: ${last}\n`)) break
  }
  aborter.abort()
  return [...text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)
}

test('restores a running lake: its readers start over, its content is that of then, its access that of now', async () => {
  const lake = await start()
  mkdirSync(join(lake.data, 'assets/originals/images'), {recursive: true})
  writeFileSync(join(lake.data, 'assets/originals/images/a-1x1.png'), 'then')
  await administratorOf(lake).create({_id: 'a', _type: 'note', text: 'then'})
  const revoked = createToken(lake.data, {role: 'editor', name: 'Left'})
  const file = join(temporaryFolder(), 'backup.tar.gz')
  expect(await runTask('backup', [file], variablesOf(lake))).toMatchObject({code: 0})

  await administratorOf(lake).patch('a').set({text: 'now'}).commit()
  const {_rev} = await administratorOf(lake).create({_id: 'b', _type: 'note'})
  writeFileSync(join(lake.data, 'assets/originals/images/a-1x1.png'), 'now')
  revokeToken(lake.data, revoked)
  const valid = createToken(lake.data, {role: 'editor', name: 'New'})
  const health = async () => (await fetch(`${lake.url}/health`)).json()
  const before = await health()
  const openStream = await fetch(`${lake.url}/v1/data/live/events/production`)

  const restored = await runTask('restore', [file, '--yes'], variablesOf(lake))
  expect(restored).toMatchObject({code: 0, stderr: ''})
  // The stream that was open ends: its reader comes back by itself.
  await openStream.text()
  const after = await health()
  expect(after.lakeId).not.toBe(before.lakeId)
  expect(restored.stdout).toContain(after.lakeId)

  expect(await administratorOf(lake).fetch('*[_type == "note"]{_id, text}')).toEqual([
    {_id: 'a', text: 'then'},
  ])
  expect(readFileSync(join(lake.data, 'assets/originals/images/a-1x1.png'), 'utf8')).toBe('then')
  const live = `${lake.url}/v1/data/live/events/production`
  expect(await eventsUntil(live, `${before.lakeId}-${before.seq}`, 'welcome')).toEqual([
    'restart',
    'welcome',
  ])
  const listen = `${lake.url}/v1/data/listen/production?query=*&enableResume=true`
  expect(await eventsUntil(listen, `${_rev}#b`, 'reset')).toEqual(['reset'])

  const status = async (token: string) =>
    (await fetch(`${lake.url}/v1/users/me`, {headers: {authorization: `Bearer ${token}`}})).status
  expect(await status(revoked)).toBe(401)
  expect(await status(valid)).toBe(200)

  // It is a lake like any other: it takes writes, and keeps them.
  await administratorOf(lake).create({_id: 'c', _type: 'note'})
  await lake.kill()
  expect(await idsIn(await start(lake.data))).toEqual(['a', 'c'])
})

test('is the old lake or the new one when the restore is killed, never part of both', async () => {
  const lake = await start()
  for (let i = 0; i < 12; i++)
    await administratorOf(lake).create({_id: `old-${i}`, _type: 'note', text: 'x'.repeat(400_000)})
  const file = join(temporaryFolder(), 'backup.tar.gz')
  expect(await runTask('backup', [file], variablesOf(lake))).toMatchObject({code: 0})
  const then = (await idsIn(lake)).toSorted()
  await administratorOf(lake).delete({query: '*[_type == "note"]'})
  await administratorOf(lake).create({_id: 'new', _type: 'note'})
  const {data} = lake
  const seen = (pattern: RegExp) => readdirSync(data).some((name) => pattern.test(name))

  // Killed while it unpacks, and when it has laid the new lake ready.
  for (const moment of [/^lake\.restoring\./, /^lake\.restore$|^lake\.replaced$/]) {
    const restore = spawnTask('restore', [file, '--yes'], variablesOf(lake))
    const ended = once(restore, 'exit')
    await expect.poll(() => seen(moment), {timeout: 60_000, interval: 1}).toBe(true)
    restore.kill('SIGKILL')
    await ended
    await running.pop()?.kill()
    const again = await start(data)
    Object.assign(lake, again)
    const ids = (await idsIn(again)).toSorted()
    expect([then, ['new']]).toContainEqual(ids)
    // As if the restore had never begun, for the next round.
    await administratorOf(again).delete({query: '*[_type == "note"]'})
    await administratorOf(again).create({_id: 'new', _type: 'note'})
  }
  expect(await runTask('restore', [file, '--yes'], variablesOf(lake))).toMatchObject({code: 0})
  expect((await idsIn(lake)).toSorted()).toEqual(then)
  expect(seen(/^lake\.resto/)).toBe(false)
})
