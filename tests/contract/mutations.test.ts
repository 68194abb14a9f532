import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {clientVersions, connect, type Client} from './clients.ts'
import {id, testedLakes, type, type TestedLake} from './lakes.ts'

const POST = type('post')
const AUTHOR = type('author')

describe.each(testedLakes)('on the $name lake', ({open}) => {
  let lake: TestedLake

  beforeAll(async () => {
    lake = await open()
  })
  afterAll(() => lake.stop())

  describe.each(clientVersions)('%s', (version) => {
    let client: Client

    beforeEach(async () => {
      client = connect(version, lake, {token: lake.token})
      await client.delete({query: `*[_type in ["${POST}", "${AUTHOR}"]]`})
    })

    test('creates a document, with an id and a revision of its own when none is given', async () => {
      const created = await client.create({_type: POST, title: 'One'})
      expect(created).toMatchObject({
        _id: expect.any(String),
        _rev: expect.any(String),
        title: 'One',
      })
      expect(await client.getDocument(created._id)).toEqual(created)
    })

    test('gives a new id after a prefix that ends with a dot', async () => {
      const created = await client.create({_id: 'drafts.', _type: POST})
      expect(created._id).toMatch(/^drafts\.[\w-]+$/)
    })

    test('refuses to create a document that exists, and leaves it as it was', async () => {
      await client.create({_id: id('a'), _type: POST, title: 'One'})
      await expect(client.create({_id: id('a'), _type: POST, title: 'Two'})).rejects.toMatchObject({
        statusCode: 409,
        details: {
          type: 'mutationError',
          items: [{index: 0, error: {type: 'documentAlreadyExistsError', id: id('a')}}],
        },
      })
      expect((await client.getDocument(id('a')))?.['title']).toBe('One')
    })

    test('creates if missing, and replaces', async () => {
      await client.createIfNotExists({_id: id('a'), _type: POST, title: 'One'})
      await client.createIfNotExists({_id: id('a'), _type: POST, title: 'Two'})
      expect((await client.getDocument(id('a')))?.['title']).toBe('One')
      await client.createOrReplace({_id: id('a'), _type: POST, subtitle: 'Three'})
      expect(await client.fetch(`*[_id == "${id('a')}"][0]{title, subtitle}`)).toEqual({
        title: null,
        subtitle: 'Three',
      })
    })

    test('applies every patch operation', async () => {
      await client.create({
        _id: id('a'),
        _type: POST,
        title: 'Cramp',
        gone: true,
        count: 5,
        list: [
          {_key: 'x', n: 1},
          {_key: 'y', n: 2},
        ],
      })
      const patched = await client
        .patch(id('a'))
        .setIfMissing({title: 'not this', subtitle: 'this'})
        .set({'list[_key == "y"].n': 20, 'deep.er': 'found'})
        .unset(['gone'])
        .inc({count: 3})
        .dec({count: 1})
        .insert('after', 'list[_key == "x"]', [{_key: 'between', n: 3}])
        .diffMatchPatch({title: '@@ -1,5 +1,6 @@\n Cramp\n+s\n'})
        .commit()
      expect(patched).toMatchObject({
        title: 'Cramps',
        subtitle: 'this',
        deep: {er: 'found'},
        count: 7,
        list: [
          {_key: 'x', n: 1},
          {_key: 'between', n: 3},
          {_key: 'y', n: 20},
        ],
      })
      expect(patched).not.toHaveProperty('gone')
    })

    test('inserts before, appends, prepends and splices', async () => {
      await client.create({_id: id('a'), _type: POST, list: ['b', 'c']})
      await client.patch(id('a')).prepend('list', ['a']).commit()
      await client.patch(id('a')).append('list', ['d']).commit()
      await client.patch(id('a')).insert('before', 'list[1]', ['a2']).commit()
      expect((await client.patch(id('a')).splice('list', 0, 2, ['A']).commit())['list']).toEqual([
        'A',
        'b',
        'c',
        'd',
      ])
    })

    test('refuses a patch whose revision is stale', async () => {
      const first = await client.create({_id: id('a'), _type: POST, title: 'One'})
      await client.patch(id('a')).set({title: 'Two'}).ifRevisionId(first._rev).commit()
      const stale = client.patch(id('a')).set({title: 'Three'}).ifRevisionId(first._rev).commit()
      await expect(stale).rejects.toMatchObject({
        statusCode: 409,
        details: {
          items: [
            {error: {type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: first._rev}},
          ],
        },
      })
      expect((await client.getDocument(id('a')))?.['title']).toBe('Two')
    })

    test('refuses to patch a document that does not exist', async () => {
      await expect(client.patch(id('nowhere')).set({title: 'x'}).commit()).rejects.toMatchObject({
        statusCode: 404,
        details: {items: [{error: {type: 'documentNotFoundError', id: id('nowhere')}}]},
      })
    })

    test('patches and deletes by query', async () => {
      await Promise.all(
        ['a', 'b', 'c'].map((name) => client.create({_id: id(name), _type: POST, n: 1})),
      )
      await client
        .patch({query: '*[_id in $ids]', params: {ids: [id('a'), id('b')]}})
        .inc({n: 1})
        .commit()
      expect(await client.fetch(`*[_type == "${POST}"] | order(_id).n`)).toEqual([2, 2, 1])
      await client.delete({query: `*[_type == "${POST}" && n == 2]`})
      expect(await client.fetch(`*[_type == "${POST}"]._id`)).toEqual([id('c')])
    })

    test('tries mutations without making them', async () => {
      const tried = await client.create({_id: id('a'), _type: POST}, {dryRun: true})
      expect(tried._id).toBe(id('a'))
      expect(await client.getDocument(id('a'))).toBeUndefined()
      await client.create({_id: id('a'), _type: POST})
      await expect(client.create({_id: id('a'), _type: POST}, {dryRun: true})).rejects.toThrow(
        'already exists',
      )
    })

    test('applies a transaction whole, under the revision the client chose', async () => {
      const transactionId = `mine-${version.length}-${Date.now()}`
      const written = await client
        .transaction()
        .create({_id: id('a'), _type: POST, title: 'One'})
        .patch(id('a'), (patch) => patch.set({title: 'Two'}))
        .create({_id: id('b'), _type: POST})
        .transactionId(transactionId)
        .commit()
      expect(written).toMatchObject({transactionId, documentIds: [id('a'), id('a'), id('b')]})
      expect(await client.fetch(`*[_type == "${POST}"] | order(_id){_id, _rev, title}`)).toEqual([
        {_id: id('a'), _rev: transactionId, title: 'Two'},
        {_id: id('b'), _rev: transactionId, title: null},
      ])
    })

    test('applies nothing of a transaction when a part of it fails', async () => {
      const broken = client
        .transaction()
        .create({_id: id('a'), _type: POST})
        .patch(id('nowhere'), (patch) => patch.set({title: 'x'}))
        .commit()
      await expect(broken).rejects.toMatchObject({details: {items: [{index: 1}]}})
      expect(await client.getDocument(id('a'))).toBeUndefined()
    })

    test('refuses the same transaction a second time', async () => {
      const transactionId = `twice-${version.length}-${Date.now()}`
      const create = (_id: string) =>
        client.transaction().create({_id, _type: POST}).transactionId(transactionId).commit()
      await create(id('a'))
      await expect(create(id('b'))).rejects.toMatchObject({
        statusCode: 409,
        details: {type: 'transactionAlreadyExistsError'},
      })
      expect(await client.getDocument(id('b'))).toBeUndefined()
    })

    test('gives array items keys when asked', async () => {
      const created = await client.create(
        {_type: POST, list: [{n: 1}, {_key: 'mine', n: 2}]},
        {autoGenerateArrayKeys: true},
      )
      expect(created['list']).toEqual([
        {_key: expect.stringMatching(/^\w{12}$/), n: 1},
        {_key: 'mine', n: 2},
      ])
    })

    test('keeps strong references whole', async () => {
      const author = {_type: 'reference', _ref: id('author')}
      await expect(client.create({_id: id('a'), _type: POST, author})).rejects.toMatchObject({
        statusCode: 409,
        details: {
          items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: id('author')}}],
        },
      })
      await client
        .transaction()
        .create({_id: id('a'), _type: POST, author})
        .create({_id: id('author'), _type: AUTHOR})
        .commit()
      await expect(client.delete(id('author'))).rejects.toMatchObject({
        statusCode: 409,
        details: {
          items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: [id('a')]}}],
        },
      })
      await client.transaction().delete(id('author')).delete(id('a')).commit()
      expect(await client.getDocument(id('author'))).toBeUndefined()
    })

    test('lets go of a document to which only weak references point', async () => {
      const author = {_type: 'reference', _ref: id('author'), _weak: true}
      await client
        .transaction()
        .create({_id: id('author'), _type: AUTHOR})
        .create({_id: id('a'), _type: POST, author})
        .commit()
      await client.delete(id('author'))
      expect(await client.getDocument(id('author'))).toBeUndefined()
    })

    test('returns ids instead of documents when asked', async () => {
      const written = await client.create({_id: id('a'), _type: POST}, {returnDocuments: false})
      expect(written).toMatchObject({
        documentId: id('a'),
        results: [{id: id('a'), operation: 'create'}],
      })
    })
  })
})
