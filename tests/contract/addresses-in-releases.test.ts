import {afterAll, beforeAll, expect, test} from 'vitest'
import {findSlugOwner} from '#sanity/slug/slug-owner.ts'
import {connect, type Client} from './clients.ts'
import {startLake, TOKEN, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
let client: Client

beforeAll(async () => {
  lake = await startLake()
  client = connect('@sanity/client 8', lake, {token: TOKEN})
})
afterAll(() => lake.stop())

const text = (_id: string, slug: string, more: object = {}) => ({
  _id,
  _type: 'articleText',
  locale: 'de-DE',
  title: _id,
  slug: {_type: 'slug', current: slug},
  ...more,
})
const releaseWith = async (releaseId: string, ...documents: ReturnType<typeof text>[]) => {
  await client.releases.create({releaseId})
  for (const {_id: publishedId, ...document} of documents) {
    const version = {...document, _id: `versions.${releaseId}.${publishedId}`}
    await client.createVersion({releaseId, publishedId, document: version})
  }
}
const ownerFor = (id: string, slug: string) =>
  findSlugOwner(client, {id, type: 'articleText', locale: 'de-DE', slug})

test('a version is no other owner of its document’s slug, and another document’s version is', async () => {
  await client.create(text('a', 'krampf'))
  await releaseWith('r1', text('a', 'wadenkrampf'), text('b', 'magnesium'))
  for (const id of ['a', 'drafts.a', 'versions.r1.a']) {
    expect(await ownerFor(id, 'krampf')).toBeNull()
    expect(await ownerFor(id, 'wadenkrampf')).toBeNull()
    expect(await ownerFor(id, 'magnesium')).toMatchObject({id: 'versions.r1.b', isFormer: false})
  }
  expect(await ownerFor('versions.r1.b', 'wadenkrampf')).toMatchObject({id: 'versions.r1.a'})
})

test('the slug a page leaves is remembered whoever publishes: by hand, with a release, at a time', async () => {
  await client.create(text('c', 'eins'))
  const former = async () => (await client.getDocument('c'))?.['formerSlugs']

  await client.create(text('drafts.c', 'zwei'))
  const ids = {publishedId: 'c', draftId: 'drafts.c'}
  await client.action({actionType: 'sanity.action.document.publish', ...ids})
  expect(await former()).toEqual(['eins'])

  // Both were written before the other was published, and know nothing of each other.
  await releaseWith('r2', text('c', 'drei'))
  await releaseWith('r3', text('c', 'eins'))
  await client.releases.publish({releaseId: 'r2'})
  expect(await former()).toEqual(['eins', 'zwei'])
  await client.releases.schedule({releaseId: 'r3', publishAt: new Date().toISOString()})
  await expect.poll(former).toEqual(['zwei', 'drei'])
})
