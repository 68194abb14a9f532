import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clientVersions, connect} from './clients.ts'
import {id, testedLakes, type, type TestedLake} from './lakes.ts'

const POST = type('post')
const AUTHOR = type('author')
const COUNTER = type('counter')

describe.each(testedLakes)('on the $name lake', ({open}) => {
  let lake: TestedLake

  beforeAll(async () => {
    lake = await open()
    const client = connect('@sanity/client 8', lake, {token: lake.token})
    await client
      .transaction()
      .create({_id: id('author-1'), _type: AUTHOR, name: 'Ada'})
      .create({
        _id: id('post-1'),
        _type: POST,
        title: 'Cramps',
        author: {_type: 'reference', _ref: id('author-1')},
      })
      .create({_id: id('drafts.post-1'), _type: POST, title: 'Cramps, edited'})
      .create({_id: id('drafts.post-2'), _type: POST, title: 'Only a draft'})
      .commit()
  })
  afterAll(() => lake.stop())

  describe.each(clientVersions)('%s', (version) => {
    const anonymous = () => connect(version, lake, {perspective: 'published'})
    const administrator = () => connect(version, lake, {token: lake.token})

    test('runs a query with parameters and follows references', async () => {
      const result = await anonymous().fetch(`*[_type == $type]{title, "author": author->name}`, {
        type: POST,
      })
      expect(result).toEqual([{title: 'Cramps', author: 'Ada'}])
    })

    test('sends a long query in a body and gets the same answer', async () => {
      const padding = `// ${'x'.repeat(15_000)}\n`
      expect(await anonymous().fetch(`${padding}*[_type == "${POST}"].title`)).toEqual(['Cramps'])
    })

    test('shows drafts over published documents to those who may read them', async () => {
      const titles = await administrator().fetch(
        `*[_type == "${POST}"] | order(_id).title`,
        {},
        {perspective: 'drafts'},
      )
      expect(titles).toEqual(['Cramps, edited', 'Only a draft'])
      const raw = await administrator().fetch(
        `*[_type == "${POST}"] | order(_id)._id`,
        {},
        {perspective: 'raw'},
      )
      expect(raw).toEqual([id('drafts.post-1'), id('drafts.post-2'), id('post-1')])
    })

    test('shows only published documents without a token, whatever the perspective', async () => {
      for (const perspective of ['raw', 'drafts', 'published'] as const) {
        const ids = await anonymous().fetch(`*[_type == "${POST}"]._id`, {}, {perspective})
        expect(ids).toEqual([id('post-1')])
      }
    })

    test('answers with sync tags, and without the query when asked', async () => {
      const answer = await anonymous().fetch(
        `*[_id == "${id('post-1')}"]`,
        {},
        {filterResponse: false, returnQuery: false},
      )
      expect(answer.syncTags?.length).toBeGreaterThan(0)
      expect(answer.syncTags?.every((tag) => tag.startsWith('s1:'))).toBe(true)
      expect(answer).not.toHaveProperty('query')
    })

    test('reads documents by id, and says of hidden ones nothing', async () => {
      expect((await anonymous().getDocument(id('post-1')))?._type).toBe(POST)
      expect(await anonymous().getDocument(id('drafts.post-1'))).toBeUndefined()
      const [draft, missing] = await administrator().getDocuments([
        id('drafts.post-1'),
        id('nowhere'),
      ])
      expect([draft?._id, missing]).toEqual([id('drafts.post-1'), null])
    })

    test('marks the place of a syntax error', async () => {
      const failure = anonymous().fetch(`*[_type == "${POST}"`)
      await expect(failure).rejects.toMatchObject({
        statusCode: 400,
        details: {
          type: 'queryParseError',
          query: `*[_type == "${POST}"`,
          start: expect.any(Number),
        },
      })
      await expect(failure).rejects.toThrow('unexpected end-of-file, expected expression')
    })

    test('sees its own writes at once, whichever worker answers', async () => {
      const client = administrator()
      for (let i = 0; i < 20; i++) {
        await client.createOrReplace({_id: id('counter'), _type: COUNTER, i})
        const answers = await Promise.all(
          [1, 2, 3].map(() => client.fetch(`*[_id == "${id('counter')}"][0].i`)),
        )
        expect(answers).toEqual([i, i, i])
      }
    })
  })
})
