import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {clientVersions, connect, type Client} from './clients.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

describe.each(clientVersions)('%s', (version) => {
  let client: Client
  const ids = {publishedId: 'a', draftId: 'drafts.a'}
  const stored = () => client.fetch('*[_type == "post"] | order(_id){_id, title}')

  beforeEach(async () => {
    client = connect(version, lake, {token: lake.token})
    await client.delete({query: '*[_type == "post"]'})
  })

  const createDraft = () =>
    client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'post', title: 'One'},
      ifExists: 'fail',
    })

  test('creates a draft, edits it, publishes it and edits it again', async () => {
    await createDraft()
    await client.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: {set: {title: 'Two'}},
    })
    expect(await stored()).toEqual([{_id: 'drafts.a', title: 'Two'}])
    await client.action({actionType: 'sanity.action.document.publish', ...ids})
    expect(await stored()).toEqual([{_id: 'a', title: 'Two'}])
    await client.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: {set: {title: 'Three'}},
    })
    expect(await stored()).toEqual([
      {_id: 'a', title: 'Two'},
      {_id: 'drafts.a', title: 'Three'},
    ])
  })

  test('unpublishes, discards and deletes', async () => {
    await client.create({_id: 'a', _type: 'post', title: 'One'})
    await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
    expect(await stored()).toEqual([{_id: 'drafts.a', title: 'One'}])
    await client.action({
      actionType: 'sanity.action.document.version.discard',
      versionId: 'drafts.a',
    })
    expect(await stored()).toEqual([])
    await client.create({_id: 'a', _type: 'post'})
    await client.create({_id: 'drafts.a', _type: 'post'})
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'a',
      includeDrafts: ['drafts.a'],
    })
    expect(await stored()).toEqual([])
  })

  test('does several actions as one transaction, or none', async () => {
    await createDraft()
    const both = client.action([
      {actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'Two'}}},
      {
        actionType: 'sanity.action.document.publish',
        publishedId: 'nowhere',
        draftId: 'drafts.nowhere',
      },
    ])
    await expect(both).rejects.toMatchObject({details: {type: 'actionError', items: [{index: 1}]}})
    expect(await stored()).toEqual([{_id: 'drafts.a', title: 'One'}])
  })

  test('uses the transaction id it is given as the new revision', async () => {
    const transactionId = `act-${version.length}-${Date.now()}`
    const edit = {
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: {set: {title: 'Two'}},
    } as const
    await createDraft()
    expect(await client.action(edit, {transactionId})).toEqual({transactionId})
    expect((await client.getDocument('drafts.a'))?._rev).toBe(transactionId)
    await expect(client.action(edit, {transactionId})).rejects.toMatchObject({
      details: {type: 'transactionAlreadyExistsError'},
    })
  })

  test('tries actions without doing them', async () => {
    await createDraft()
    await client.action({actionType: 'sanity.action.document.publish', ...ids}, {dryRun: true})
    expect(await stored()).toEqual([{_id: 'drafts.a', title: 'One'}])
  })
})
