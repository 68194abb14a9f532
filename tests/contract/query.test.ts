import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clientVersions, connect} from './clients.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake()
  const client = connect('@sanity/client 8', lake, {token: lake.token})
  await client
    .transaction()
    .create({_id: 'author-1', _type: 'author', name: 'Ada'})
    .create({
      _id: 'post-1',
      _type: 'post',
      title: 'Cramps',
      author: {_type: 'reference', _ref: 'author-1'},
    })
    .create({_id: 'drafts.post-1', _type: 'post', title: 'Cramps, edited'})
    .create({_id: 'drafts.post-2', _type: 'post', title: 'Only a draft'})
    .commit()
})
afterAll(() => lake.stop())

describe.each(clientVersions)('%s', (version) => {
  const anonymous = () => connect(version, lake, {perspective: 'published'})
  const administrator = () => connect(version, lake, {token: lake.token})

  test('runs a query with parameters and follows references', async () => {
    const result = await anonymous().fetch('*[_type == $type]{title, "author": author->name}', {
      type: 'post',
    })
    expect(result).toEqual([{title: 'Cramps', author: 'Ada'}])
  })

  test('sends a long query in a body and gets the same answer', async () => {
    const padding = `// ${'x'.repeat(15_000)}\n`
    expect(await anonymous().fetch(`${padding}*[_type == "post"].title`)).toEqual(['Cramps'])
  })

  test('shows drafts over published documents to those who may read them', async () => {
    const titles = await administrator().fetch(
      '*[_type == "post"] | order(_id).title',
      {},
      {perspective: 'drafts'},
    )
    expect(titles).toEqual(['Cramps, edited', 'Only a draft'])
    const raw = await administrator().fetch(
      '*[_type == "post"] | order(_id)._id',
      {},
      {perspective: 'raw'},
    )
    expect(raw).toEqual(['drafts.post-1', 'drafts.post-2', 'post-1'])
  })

  test('shows only published documents without a token, whatever the perspective', async () => {
    for (const perspective of ['raw', 'drafts', 'published'] as const) {
      const ids = await anonymous().fetch('*[_type == "post"]._id', {}, {perspective})
      expect(ids).toEqual(['post-1'])
    }
  })

  test('answers with sync tags, and without the query when asked', async () => {
    const answer = await anonymous().fetch(
      '*[_id == "post-1"]',
      {},
      {filterResponse: false, returnQuery: false},
    )
    expect(answer.syncTags?.length).toBeGreaterThan(0)
    expect(answer.syncTags?.every((tag) => tag.startsWith('s1:'))).toBe(true)
    expect(answer).not.toHaveProperty('query')
  })

  test('reads documents by id, and says of hidden ones nothing', async () => {
    expect((await anonymous().getDocument('post-1'))?._type).toBe('post')
    expect(await anonymous().getDocument('drafts.post-1')).toBeUndefined()
    const [draft, missing] = await administrator().getDocuments(['drafts.post-1', 'nowhere'])
    expect([draft?._id, missing]).toEqual(['drafts.post-1', null])
  })

  test('marks the place of a syntax error', async () => {
    const failure = anonymous().fetch('*[_type == "post"')
    await expect(failure).rejects.toMatchObject({
      statusCode: 400,
      details: {type: 'queryParseError', query: '*[_type == "post"', start: expect.any(Number)},
    })
    await expect(failure).rejects.toThrow('unexpected end-of-file, expected expression')
  })

  test('sees its own writes at once, whichever worker answers', async () => {
    const client = administrator()
    for (let i = 0; i < 20; i++) {
      await client.createOrReplace({_id: 'counter', _type: 'counter', i})
      const answers = await Promise.all(
        [1, 2, 3].map(() => client.fetch('*[_id == "counter"][0].i')),
      )
      expect(answers).toEqual([i, i, i])
    }
  })
})
