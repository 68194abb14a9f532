import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {clientVersions, connect, type Client} from './clients.ts'
import {id, testedLakes, type, type TestedLake} from './lakes.ts'

const POST = type('post')

describe.each(testedLakes)('on the $name lake', ({open}) => {
  let lake: TestedLake

  beforeAll(async () => {
    lake = await open()
  })
  afterAll(() => lake.stop())

  describe.each(clientVersions)('%s', (version) => {
    let client: Client
    const ids = {publishedId: id('a'), draftId: id('drafts.a')}
    const stored = () => client.fetch(`*[_type == "${POST}"] | order(_id){_id, title}`)

    beforeEach(async () => {
      client = connect(version, lake, {token: lake.token})
      await client.delete({query: `*[_type == "${POST}"]`})
    })

    const createDraft = () =>
      client.action({
        actionType: 'sanity.action.document.create',
        publishedId: id('a'),
        attributes: {_id: id('drafts.a'), _type: POST, title: 'One'},
        ifExists: 'fail',
      })

    test('creates a draft, edits it, publishes it and edits it again', async () => {
      await createDraft()
      await client.action({
        actionType: 'sanity.action.document.edit',
        ...ids,
        patch: {set: {title: 'Two'}},
      })
      expect(await stored()).toEqual([{_id: id('drafts.a'), title: 'Two'}])
      await client.action({actionType: 'sanity.action.document.publish', ...ids})
      expect(await stored()).toEqual([{_id: id('a'), title: 'Two'}])
      await client.action({
        actionType: 'sanity.action.document.edit',
        ...ids,
        patch: {set: {title: 'Three'}},
      })
      expect(await stored()).toEqual([
        {_id: id('drafts.a'), title: 'Three'},
        {_id: id('a'), title: 'Two'},
      ])
    })

    test('unpublishes, discards and deletes', async () => {
      await client.create({_id: id('a'), _type: POST, title: 'One'})
      await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
      expect(await stored()).toEqual([{_id: id('drafts.a'), title: 'One'}])
      await client.action({
        actionType: 'sanity.action.document.version.discard',
        versionId: id('drafts.a'),
      })
      expect(await stored()).toEqual([])
      await client.create({_id: id('a'), _type: POST})
      await client.create({_id: id('drafts.a'), _type: POST})
      await client.action({
        actionType: 'sanity.action.document.delete',
        publishedId: id('a'),
        includeDrafts: [id('drafts.a')],
      })
      expect(await stored()).toEqual([])
    })

    test('does several actions as one transaction, or none', async () => {
      await createDraft()
      const both = client.action([
        {actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'Two'}}},
        {
          actionType: 'sanity.action.document.publish',
          publishedId: id('nowhere'),
          draftId: id('drafts.nowhere'),
        },
      ])
      await expect(both).rejects.toMatchObject({
        details: {type: 'actionError', items: [{index: 1}]},
      })
      expect(await stored()).toEqual([{_id: id('drafts.a'), title: 'One'}])
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
      expect((await client.getDocument(id('drafts.a')))?._rev).toBe(transactionId)
      await expect(client.action(edit, {transactionId})).rejects.toMatchObject({
        details: {type: 'transactionAlreadyExistsError'},
      })
    })

    test('tries actions without doing them', async () => {
      await createDraft()
      await client.action({actionType: 'sanity.action.document.publish', ...ids}, {dryRun: true})
      expect(await stored()).toEqual([{_id: id('drafts.a'), title: 'One'}])
    })
  })
})
