import {expect, test} from 'vitest'
import {connect, type Client} from './clients.ts'
import {startLake, temporaryFolder, TOKEN} from './serve-lake.ts'

const NAMES = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5']
const SIZE = 25

const clientOf = (lake: {url: string}) => connect('@sanity/client 8', lake, {token: TOKEN})

/** Releases with so many documents each, half of them over a published one. */
async function makeReleases(client: Client) {
  for (const releaseId of NAMES) {
    const transaction = client.transaction()
    await client.releases.create({releaseId})
    for (let i = 0; i < SIZE; i++) {
      const id = `${releaseId}-${i}`
      if (i % 2) transaction.create({_id: id, _type: 'part', text: 'before'})
      transaction.create({_id: `versions.${releaseId}.${id}`, _type: 'part', text: 'after'})
    }
    await transaction.commit()
  }
}

const STATE = `{
  "state": *[_id == "_.releases." + $name][0].state,
  "versions": count(*[_id in path("versions." + $name + ".*")]),
  "changed": count(*[_type == "part" && string::startsWith(_id, $name) && text == "after"]),
  "revisions": count(array::unique(*[string::startsWith(_id, $name) && text == "after"]._rev))
}`

const UNTOUCHED = {versions: SIZE, changed: 0, revisions: 0}
const WHOLE = {state: 'published', versions: 0, changed: SIZE, revisions: 1}

const stateOf = (client: Client, name: string) => client.fetch<{state: string}>(STATE, {name})

test('publishes a release wholly or not at all when the lake is killed meanwhile', async () => {
  const data = temporaryFolder()
  const lake = await startLake({data})
  const client = clientOf(lake)
  await makeReleases(client)
  const acknowledged: string[] = []
  const publish = (releaseId: string) =>
    client.releases.publish({releaseId}).then(
      () => acknowledged.push(releaseId),
      () => undefined,
    )
  const all = NAMES.map(publish)
  await Promise.race(all)
  await lake.kill()
  await Promise.all(all)
  expect(acknowledged).not.toEqual([])

  const again = await startLake({data})
  for (const name of NAMES) {
    const found = await stateOf(clientOf(again), name)
    const isPublished = acknowledged.includes(name) || found.state === 'published'
    expect({name, ...found}).toEqual({
      name,
      ...(isPublished ? WHOLE : {state: 'active', ...UNTOUCHED}),
    })
  }
  await again.stop()
}, 120_000)

test('runs every scheduled release once and wholly when the lake is killed meanwhile', async () => {
  const data = temporaryFolder()
  const lake = await startLake({data})
  const client = clientOf(lake)
  await makeReleases(client)
  const publishAt = new Date(Date.now() + 500).toISOString()
  const schedule = (releaseId: string) =>
    client.releases.schedule({releaseId, publishAt}).catch(() => undefined)
  await Promise.all(NAMES.map(schedule))
  const done = () => client.fetch('count(*[_type == "system.release" && state == "published"])')
  // In the middle of them, as far as a machine lets one hit it.
  while ((await done()) === 0);
  await lake.kill()

  const again = await startLake({data})
  for (const name of NAMES) {
    await expect.poll(() => stateOf(clientOf(again), name), {timeout: 30_000}).toEqual(WHOLE)
  }
  await again.stop()
}, 120_000)

test('runs at its start what fell due while no lake ran, and keeps what is not due', async () => {
  const data = temporaryFolder()
  const lake = await startLake({data})
  const client = clientOf(lake)
  await makeReleases(client)
  const due = Date.now() + 1_500
  await client.releases.schedule({releaseId: 'r0', publishAt: new Date(due).toISOString()})
  await client.releases.schedule({releaseId: 'r1', publishAt: '2999-01-01T00:00:00Z'})
  await lake.stop()
  await expect.poll(() => Date.now() > due, {timeout: 10_000}).toBe(true)

  const again = await startLake({data})
  await expect.poll(() => stateOf(clientOf(again), 'r0'), {timeout: 30_000}).toEqual(WHOLE)
  expect(await stateOf(clientOf(again), 'r1')).toEqual({state: 'scheduled', ...UNTOUCHED})
  await again.stop()
}, 120_000)
