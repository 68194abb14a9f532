import {stegaClean} from '@sanity/client/stega'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clientVersions, connect} from './clients.ts'
import {type RunningLake, startLake} from './serve-lake.ts'

let lake: RunningLake

const QUERY = `*[_type == "post" && slug.current == $slug][0]{
  _id, title, "slug": slug.current, body, "author": author->{name},
  "others": *[_type == "post" && _id != ^._id] | order(title asc)[0...3]{title}
}`
const PARAMS = {slug: 'cramps'}

const block = (_key: string, text: string) => ({
  _key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: `${_key}0`, _type: 'span', marks: ['strong'], text}],
})

beforeAll(async () => {
  lake = await startLake()
  const client = connect('@sanity/client 8', lake, {token: lake.token})
  await client
    .transaction()
    .create({_id: 'author-1', _type: 'author', name: 'Ada \uE000 and \uE001'})
    .create({
      _id: 'post-1',
      _type: 'post',
      title: 'Cramps',
      slug: {current: 'cramps'},
      body: [block('a', 'First'), block('b', 'Second')],
      author: {_type: 'reference', _ref: 'author-1'},
    })
    .create({_id: 'post-2', _type: 'post', title: 'Sleep'})
    .create({_id: 'drafts.post-2', _type: 'post', title: 'Sleep, edited'})
    .create({_id: 'versions.spring.post-2', _type: 'post', title: 'Sleep in spring'})
    .commit()
})
afterAll(() => lake.stop())

describe.each(clientVersions)('%s', (version) => {
  const client = () => connect(version, lake, {token: lake.token, perspective: 'published'})
  const marking = () => client().withConfig({stega: {enabled: true, studioUrl: '/studio'}})

  test('marks the words of an answer, and cleaning it gives back the plain answer', async () => {
    const plain = await client().fetch(QUERY, PARAMS)
    const marked = await marking().fetch(QUERY, PARAMS)
    expect(marked.title).not.toBe('Cramps')
    expect(marked.author.name).not.toBe(plain.author.name)
    expect(marked.body[1].children[0].text).not.toBe('Second')
    expect(stegaClean(marked)).toEqual(plain)
  })

  test('leads from a marked word to the field of the document behind it', async () => {
    const {resultSourceMap: map} = await client().fetch(QUERY, PARAMS, {
      filterResponse: false,
      resultSourceMap: 'withKeyArraySelector',
    })
    const source = map?.mappings["$['body'][1]['children'][0]['text']"]?.source
    if (source?.type !== 'documentValue') throw new Error('the text is not mapped')
    expect(map?.documents[source.document]).toEqual({_id: 'post-1', _type: 'post'})
    expect(map?.paths[source.path]).toBe(
      "$['body'][?(@._key=='b')]['children'][?(@._key=='b0')]['text']",
    )
  })

  test.each([
    [['drafts'], 'drafts.post-2'],
    [['spring', 'drafts'], 'versions.spring.post-2'],
  ])('in the perspective %j names the document that is shown', async (perspective, id) => {
    const {resultSourceMap: map} = await client().fetch(QUERY, PARAMS, {
      filterResponse: false,
      resultSourceMap: true,
      perspective,
    })
    expect(map?.documents.map(({_id}) => _id)).toContain(id)
  })

  test('sends no source map to who does not ask', async () => {
    const answer = await client().fetch(QUERY, PARAMS, {filterResponse: false})
    expect(answer).not.toHaveProperty('resultSourceMap')
  })

  test('maps a query that is sent in a body', async () => {
    const padding = `// ${'x'.repeat(15_000)}\n`
    const answer = await client().fetch(`${padding}${QUERY}`, PARAMS, {
      filterResponse: false,
      resultSourceMap: 'withKeyArraySelector',
    })
    expect(Object.keys(answer.resultSourceMap?.mappings ?? {})).toContain("$['title']")
  })
})

test('a value of resultSourceMap that nobody knows is refused by name', async () => {
  const url = `${lake.url}/v2025-02-19/data/query/production?query=1&resultSourceMap=maybe`
  const response = await fetch(url)
  expect(response.status).toBe(400)
  expect((await response.json()).message).toContain('"maybe"')
})
