import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {clientVersions, connect, type Client} from './clients.ts'
import {eventLog} from './event-log.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake

beforeEach(async () => {
  lake = await startLake()
})
afterEach(() => lake.stop())

const releaseId = 'rSpring'
type LiveEvent = {type: string; tags?: string[]}

describe.each(clientVersions)('%s', (version) => {
  let client: Client
  const titles = (perspective?: string[]) =>
    client.fetch(
      '*[_type == "post"] | order(_id){_id, title}',
      {},
      perspective ? {perspective} : {},
    )
  const release = () => client.releases.get({releaseId})

  beforeEach(() => {
    client = connect(version, lake, {token: lake.token})
  })

  async function releaseWithTwo() {
    await client.create({_id: 'a', _type: 'post', title: 'A'})
    await client.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'asap'}})
    await client.createVersion({releaseId, publishedId: 'a', baseId: 'a'})
    await client.createVersion({releaseId, publishedId: 'b', document: {_type: 'post', title: 'B'}})
    await client.patch(`versions.${releaseId}.a`).set({title: 'A in spring'}).commit()
  }

  test('makes a release, shows it in its perspective, and publishes it as one transaction', async () => {
    await releaseWithTwo()
    expect(await release()).toMatchObject({
      _type: 'system.release',
      name: releaseId,
      state: 'active',
      metadata: {title: 'Spring', releaseType: 'asap'},
    })
    expect(await titles(['published'])).toEqual([{_id: 'a', title: 'A'}])
    expect(await titles([releaseId, 'drafts'])).toEqual([
      {_id: 'a', title: 'A in spring'},
      {_id: 'b', title: 'B'},
    ])
    expect((await client.releases.fetchDocuments({releaseId})).result).toHaveLength(2)

    const {transactionId} = await client.releases.publish({releaseId})
    expect(await titles()).toEqual([
      {_id: 'a', title: 'A in spring'},
      {_id: 'b', title: 'B'},
    ])
    expect(await client.fetch('array::unique(*[_type == "post"]._rev)')).toEqual([transactionId])
    const ids = [`versions.${releaseId}.a`, `versions.${releaseId}.b`]
    expect(await release()).toMatchObject({
      state: 'published',
      publishedAt: expect.any(String),
      finalDocumentStates: ids.map((id) => ({id})),
    })
  })

  test('removes what the release unpublishes', async () => {
    await releaseWithTwo()
    await client.discardVersion({releaseId, publishedId: 'b'})
    await client.unpublishVersion({releaseId, publishedId: 'a'})
    expect(await titles([releaseId])).toEqual([])
    expect(await titles(['published'])).toHaveLength(1)
    await client.releases.publish({releaseId})
    expect(await titles()).toEqual([])
  })

  test('locks the versions of a scheduled release, and unlocks them again', async () => {
    await releaseWithTwo()
    await client.releases.schedule({releaseId, publishAt: '2099-12-31T23:59:00Z'})
    expect(await release()).toMatchObject({
      state: 'scheduled',
      publishAt: '2099-12-31T23:59:00.000Z',
    })
    const id = `versions.${releaseId}.a`
    const locked = new RegExp(`"${id}" is locked: release "${releaseId}" is scheduled`)
    await expect(client.patch(id).set({title: 'no'}).commit()).rejects.toThrow(locked)
    await expect(client.discardVersion({releaseId, publishedId: 'a'})).rejects.toThrow(locked)
    await expect(client.releases.publish({releaseId})).rejects.toMatchObject({
      statusCode: 409,
      details: {type: 'actionError', items: [{error: {type: 'releaseStateError'}}]},
    })
    await client.releases.unschedule({releaseId})
    await client.patch(id).set({title: 'yes'}).commit()
    expect(await release()).not.toHaveProperty('publishAt')
  })

  test('runs a scheduled release at its time, and live events tell of it', async () => {
    await releaseWithTwo()
    const drafts = eventLog<LiveEvent>(client.live.events({includeDrafts: true}))
    const published = eventLog<LiveEvent>(connect(version, lake).live.events())
    await Promise.all([drafts, published].map((log) => log.next(({type}) => type === 'welcome')))
    const {syncTags = []} = await client.fetch(
      '*[_id == "a"][0]{title}',
      {},
      {perspective: 'published', filterResponse: false},
    )
    const known = new Set<string>(syncTags)
    const publishAt = new Date(Date.now() + 1_000).toISOString()
    await client.releases.schedule({releaseId, publishAt})
    await drafts.next(({type}) => type === 'message')
    const touched = (event: LiveEvent) => event.tags?.some((tag) => known.has(tag)) === true
    await published.next(touched)
    const done = await release()
    expect(done).toMatchObject({state: 'published', publishAt})
    expect(Date.parse(done?.publishedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(publishAt))
    expect(await titles()).toHaveLength(2)
    for (const log of [drafts, published]) log.stop()
  })

  test('records on the release why it could not be run, and loses nothing', async () => {
    await releaseWithTwo()
    await client.create({_id: 'x', _type: 'post', to: {_type: 'reference', _ref: 'a'}})
    await client.unpublishVersion({releaseId, publishedId: 'a'})
    const before = await titles()
    await client.releases.schedule({releaseId, publishAt: new Date().toISOString()})
    await expect.poll(async () => (await release())?.state).toBe('active')
    expect((await release())?.error?.message).toContain('there are references to it from "x"')
    expect(await titles()).toEqual(before)
  })

  test('tells a listener what comes into a release and what leaves it', async () => {
    await client.releases.create({releaseId})
    const log = eventLog<{type: string; transition?: string; documentId?: string}>(
      client.listen(
        '*[sanity::partOfRelease($releaseId)]',
        {releaseId},
        {includeAllVersions: true, events: ['welcome', 'mutation']},
      ),
    )
    await log.next(({type}) => type === 'welcome')
    await client.createVersion({releaseId, publishedId: 'a', document: {_type: 'post'}})
    const documentId = `versions.${releaseId}.a`
    expect(await log.next()).toMatchObject({transition: 'appear', documentId})
    await client.releases.publish({releaseId})
    expect(await log.next()).toMatchObject({transition: 'disappear', documentId})
    log.stop()
  })

  test('archives a release and brings its documents back', async () => {
    await releaseWithTwo()
    const before = await titles([releaseId])
    await client.releases.archive({releaseId})
    expect(await titles()).toEqual([{_id: 'a', title: 'A'}])
    expect(await release()).toMatchObject({state: 'archived'})
    await client.releases.unarchive({releaseId})
    expect(await titles([releaseId])).toEqual(before)
    await client.releases.archive({releaseId})
    await client.releases.delete({releaseId})
    expect(await release()).toBeUndefined()
  })

  test('edits the metadata of a release and nothing else of it', async () => {
    await releaseWithTwo()
    await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Summer'}}})
    expect((await release())?.metadata.title).toBe('Summer')
    const refused: [object, string][] = [
      [{set: {state: 'published'}}, `"state" cannot be edited`],
      [{set: {'metadata.releaseType': 'soon'}}, '"soon", expected asap, scheduled, undecided'],
      [{unset: ['metadata']}, 'metadata is missing, expected an object'],
    ]
    for (const [patch, why] of refused) {
      await expect(client.releases.edit({releaseId, patch})).rejects.toThrow(why)
    }
    const own = client.patch(`_.releases.${releaseId}`).set({state: 'published'}).commit()
    await expect(own).rejects.toThrow('is changed by release actions only')
  })

  test('tells the life of a release, and what documents were before it', async () => {
    await releaseWithTwo()
    await client.releases.schedule({releaseId, publishAt: '2099-01-01T00:00:00Z'})
    await client.releases.unschedule({releaseId})
    const {transactionId} = await client.releases.publish({releaseId})
    const {events} = await client.request<{events: {type: string; documentId?: string}[]}>({
      url: `/data/history/production/events/releases/${releaseId}?limit=10`,
    })
    expect(events.map(({type, documentId = ''}) => `${type} ${documentId}`.trim())).toEqual([
      'publishRelease',
      'unscheduleRelease',
      'scheduleRelease',
      'addDocumentToRelease b',
      'addDocumentToRelease a',
      'createRelease',
    ])
    const finals = (await release())?.finalDocumentStates?.map(({id}) => id).join(',')
    const {documents} = await client.request<{documents: object[]}>({
      url: `/data/history/production/documents/${finals}?lastRevision=true`,
    })
    expect(documents).toMatchObject([
      {_rev: transactionId, title: 'A in spring'},
      {_rev: transactionId, title: 'B'},
    ])
  })

  test('imports a release without publishing anything', async () => {
    const attributes = {
      _id: `_.releases.${releaseId}`,
      _type: 'system.release',
      name: releaseId,
      state: 'scheduled',
      publishAt: '2020-01-01T00:00:00Z',
      metadata: {title: 'Old', releaseType: 'scheduled', intendedPublishAt: '2020-01-01T00:00:00Z'},
    }
    const actionType = 'sanity.action.release.import'
    // The official importer sends documents and releases at the same time.
    await client.create({_id: `versions.${releaseId}.a`, _type: 'post', title: 'A'})
    await client.action({actionType, releaseId, attributes, ifExists: 'fail'})
    expect(await release()).toMatchObject({state: 'active', metadata: {title: 'Old'}})
    const again = client.action({actionType, releaseId, attributes, ifExists: 'fail'})
    await expect(again).rejects.toMatchObject({statusCode: 409})
    await client.action({actionType, releaseId, attributes, ifExists: 'ignore'})
    await client.releases.archive({releaseId})
  })

  test('refuses releases to an API version that does not know them', async () => {
    const old = connect(version, lake, {token: lake.token, apiVersion: '2024-01-01'})
    await expect(old.releases.create({releaseId})).rejects.toThrow(
      'sanity.action.release.create is not supported for API version 2024-01-01',
    )
  })
})
