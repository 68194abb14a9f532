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

  beforeEach(async () => {
    client = connect(version, lake, {token: lake.token})
    await client.delete({query: '*[_type in ["post", "author"]]'})
  })

  test('creates a document, with an id and a revision of its own when none is given', async () => {
    const created = await client.create({_type: 'post', title: 'One'})
    expect(created).toMatchObject({_id: expect.any(String), _rev: expect.any(String), title: 'One'})
    expect(await client.getDocument(created._id)).toEqual(created)
  })

  test('gives a new id after a prefix that ends with a dot', async () => {
    const created = await client.create({_id: 'drafts.', _type: 'post'})
    expect(created._id).toMatch(/^drafts\.[\w-]+$/)
  })

  test('refuses to create a document that exists, and leaves it as it was', async () => {
    await client.create({_id: 'a', _type: 'post', title: 'One'})
    await expect(client.create({_id: 'a', _type: 'post', title: 'Two'})).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [{index: 0, error: {type: 'documentAlreadyExistsError', id: 'a'}}],
      },
    })
    expect((await client.getDocument('a'))?.['title']).toBe('One')
  })

  test('creates if missing, and replaces', async () => {
    await client.createIfNotExists({_id: 'a', _type: 'post', title: 'One'})
    await client.createIfNotExists({_id: 'a', _type: 'post', title: 'Two'})
    expect((await client.getDocument('a'))?.['title']).toBe('One')
    await client.createOrReplace({_id: 'a', _type: 'post', subtitle: 'Three'})
    expect(await client.fetch('*[_id == "a"][0]{title, subtitle}')).toEqual({
      title: null,
      subtitle: 'Three',
    })
  })

  test('applies every patch operation', async () => {
    await client.create({
      _id: 'a',
      _type: 'post',
      title: 'Cramp',
      gone: true,
      count: 5,
      list: [
        {_key: 'x', n: 1},
        {_key: 'y', n: 2},
      ],
    })
    const patched = await client
      .patch('a')
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
    await client.create({_id: 'a', _type: 'post', list: ['b', 'c']})
    await client.patch('a').prepend('list', ['a']).commit()
    await client.patch('a').append('list', ['d']).commit()
    await client.patch('a').insert('before', 'list[1]', ['a2']).commit()
    expect((await client.patch('a').splice('list', 0, 2, ['A']).commit())['list']).toEqual([
      'A',
      'b',
      'c',
      'd',
    ])
  })

  test('refuses a patch whose revision is stale', async () => {
    const first = await client.create({_id: 'a', _type: 'post', title: 'One'})
    await client.patch('a').set({title: 'Two'}).ifRevisionId(first._rev).commit()
    const stale = client.patch('a').set({title: 'Three'}).ifRevisionId(first._rev).commit()
    await expect(stale).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [
          {error: {type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: first._rev}},
        ],
      },
    })
    expect((await client.getDocument('a'))?.['title']).toBe('Two')
  })

  test('refuses to patch a document that does not exist', async () => {
    await expect(client.patch('nowhere').set({title: 'x'}).commit()).rejects.toMatchObject({
      statusCode: 404,
      details: {items: [{error: {type: 'documentNotFoundError', id: 'nowhere'}}]},
    })
  })

  test('patches and deletes by query', async () => {
    await Promise.all(['a', 'b', 'c'].map((_id) => client.create({_id, _type: 'post', n: 1})))
    await client
      .patch({query: '*[_id in $ids]', params: {ids: ['a', 'b']}})
      .inc({n: 1})
      .commit()
    expect(await client.fetch('*[_type == "post"] | order(_id).n')).toEqual([2, 2, 1])
    await client.delete({query: '*[_type == "post" && n == 2]'})
    expect(await client.fetch('*[_type == "post"]._id')).toEqual(['c'])
  })

  test('tries mutations without making them', async () => {
    const tried = await client.create({_id: 'a', _type: 'post'}, {dryRun: true})
    expect(tried._id).toBe('a')
    expect(await client.getDocument('a')).toBeUndefined()
    await client.create({_id: 'a', _type: 'post'})
    await expect(client.create({_id: 'a', _type: 'post'}, {dryRun: true})).rejects.toThrow(
      'already exists',
    )
  })

  test('applies a transaction whole, under the revision the client chose', async () => {
    const transactionId = `mine-${version.length}-${Date.now()}`
    const written = await client
      .transaction()
      .create({_id: 'a', _type: 'post', title: 'One'})
      .patch('a', (patch) => patch.set({title: 'Two'}))
      .create({_id: 'b', _type: 'post'})
      .transactionId(transactionId)
      .commit()
    expect(written).toMatchObject({transactionId, documentIds: ['a', 'a', 'b']})
    expect(await client.fetch('*[_type == "post"] | order(_id){_id, _rev, title}')).toEqual([
      {_id: 'a', _rev: transactionId, title: 'Two'},
      {_id: 'b', _rev: transactionId, title: null},
    ])
  })

  test('applies nothing of a transaction when a part of it fails', async () => {
    const broken = client
      .transaction()
      .create({_id: 'a', _type: 'post'})
      .patch('nowhere', (patch) => patch.set({title: 'x'}))
      .commit()
    await expect(broken).rejects.toMatchObject({details: {items: [{index: 1}]}})
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('refuses the same transaction a second time', async () => {
    const transactionId = `twice-${version.length}-${Date.now()}`
    const create = (id: string) =>
      client.transaction().create({_id: id, _type: 'post'}).transactionId(transactionId).commit()
    await create('a')
    await expect(create('b')).rejects.toMatchObject({
      statusCode: 409,
      details: {type: 'transactionAlreadyExistsError'},
    })
    expect(await client.getDocument('b')).toBeUndefined()
  })

  test('gives array items keys when asked', async () => {
    const created = await client.create(
      {_type: 'post', list: [{n: 1}, {_key: 'mine', n: 2}]},
      {autoGenerateArrayKeys: true},
    )
    expect(created['list']).toEqual([
      {_key: expect.stringMatching(/^\w{12}$/), n: 1},
      {_key: 'mine', n: 2},
    ])
  })

  test('keeps strong references whole', async () => {
    const author = {_type: 'reference', _ref: 'author'}
    await expect(client.create({_id: 'a', _type: 'post', author})).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: 'author'}}],
      },
    })
    await client
      .transaction()
      .create({_id: 'a', _type: 'post', author})
      .create({_id: 'author', _type: 'author'})
      .commit()
    await expect(client.delete('author')).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: ['a']}}],
      },
    })
    await client.transaction().delete('author').delete('a').commit()
    expect(await client.getDocument('author')).toBeUndefined()
  })

  test('lets go of a document to which only weak references point', async () => {
    const author = {_type: 'reference', _ref: 'author', _weak: true}
    await client
      .transaction()
      .create({_id: 'author', _type: 'author'})
      .create({_id: 'a', _type: 'post', author})
      .commit()
    await client.delete('author')
    expect(await client.getDocument('author')).toBeUndefined()
  })

  test('returns ids instead of documents when asked', async () => {
    const written = await client.create({_id: 'a', _type: 'post'}, {returnDocuments: false})
    expect(written).toMatchObject({documentId: 'a', results: [{id: 'a', operation: 'create'}]})
  })
})
