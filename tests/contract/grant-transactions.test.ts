import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {ROLES, type Role} from '#lib/lake/roles.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'
import {TOKEN} from './serve-lake.ts'

let lake: OpenLake
const tokens = new Map<Role, string>()
beforeAll(async () => {
  lake = await openLake()
  for (const role of ROLES) tokens.set(role, createToken(lake.data, {role}))
})
afterAll(() => lake.close())

const MUTATE = '/v2025-02-19/data/mutate/production'
const ACTIONS = '/v2025-02-19/data/actions/production'

const action = (name: string, more: object) => ({
  actions: [{actionType: `sanity.action.document.${name}`, ...more}],
})

const everything = async () => {
  const response = await lake.call(
    'GET',
    `/v2025-02-19/data/query/production?perspective=raw&query=${encodeURIComponent('*{_id, _rev}')}`,
    {token: TOKEN},
  )
  return ((await response.json()) as {result: unknown}).result
}

describe('a transaction', () => {
  beforeEach(() =>
    mutateAsAdministrator(
      lake,
      {delete: {query: '*'}},
      {create: {_id: 'law', _type: 'disclaimer', text: 'Exactly these words.'}},
      {create: {_id: 'drafts.law', _type: 'disclaimer', text: 'Other words.'}},
      {create: {_id: 'page', _type: 'article'}},
    ),
  )
  const send = (role: Role, path: string, body: object) =>
    lake.call('POST', path, {token: tokens.get(role) ?? '', body})

  test.each([
    [
      'rewrites a notice beside an article',
      [{patch: {id: 'page', set: {n: 1}}}, {patch: {id: 'law', set: {text: 'x'}}}],
      1,
    ],
    ['turns a notice into an article', [{createOrReplace: {_id: 'law', _type: 'article'}}], 0],
    ['turns an article into a notice', [{createOrReplace: {_id: 'page', _type: 'disclaimer'}}], 0],
    [
      'deletes a notice and makes an article of its id',
      [{delete: {id: 'law'}}, {create: {_id: 'law', _type: 'article'}}],
      0,
    ],
    ['patches a notice by several ids', [{patch: {id: ['page', 'law'], set: {n: 1}}}], 1],
    ['deletes everything', [{delete: {query: '*'}}], expect.any(Number)],
    [
      'publishes by hand what it may not write',
      [
        {createOrReplace: {_id: 'law', _type: 'disclaimer', text: 'Other words.'}},
        {delete: {id: 'drafts.law'}},
      ],
      0,
    ],
    ['does nothing to a notice but touch it', [{patch: {id: 'law'}}], 0],
  ])('of an editor that %s is refused whole', async (_what, mutations, index) => {
    const before = await everything()
    const answer = await send('editor', MUTATE, {mutations})
    expect(answer.status).toBe(403)
    const {error} = (await answer.json()) as {error: {items: {index: number}[]}}
    expect(error.items[0]?.index).toEqual(index)
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['editor', {create: {_id: 'versions.r.law', _type: 'article'}}],
    ['editor', {create: {_id: 'drafts.new', _type: 'article'}}],
    ['viewer', {create: {_id: 'drafts.page', _type: 'sanity.previewUrlSecret'}}],
    ['viewer', {create: {_id: 'new', _type: 'sanity.previewUrlSecret'}}],
  ] as const)(
    'of a person with the role %s that lays %j over it is refused',
    async (role, item) => {
      await mutateAsAdministrator(lake, {create: {_id: 'versions.s.new', _type: 'disclaimer'}})
      const before = await everything()
      const answer = await send(role, MUTATE, {mutations: [item]})
      expect(answer.status).toBe(403)
      expect(await everything()).toEqual(before)
    },
  )

  test('of an editor cannot publish what a regulatory person has written', async () => {
    const edit = action('edit', {publishedId: 'page', draftId: 'drafts.page', patch: {set: {n: 2}}})
    const publish = action('publish', {publishedId: 'law', draftId: 'drafts.law'})
    const body = {actions: [...edit.actions, ...publish.actions]}
    const answer = await send('editor', ACTIONS, body)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      error: {
        type: 'actionError',
        items: [
          {index: 1, error: {id: 'law', permission: 'update', role: 'editor'}},
          {index: 1, error: {id: 'drafts.law', permission: 'update', role: 'editor'}},
        ],
      },
    })
    expect((await send('regulatory', ACTIONS, publish)).status).toBe(200)
  })

  test('that changes nothing is refused to nobody', async () => {
    const mutations = [
      {createIfNotExists: {_id: 'law', _type: 'disclaimer'}},
      {delete: {id: 'not-there'}},
    ]
    expect((await send('viewer', MUTATE, {mutations})).status).toBe(200)
  })
})

describe('a scheduled release', () => {
  const release = (name: string, releaseId: string, more: object) => ({
    actions: [{actionType: `sanity.action.release.${name}`, releaseId, ...more}],
  })
  const document = async (id: string) => {
    const path = `/v2025-02-19/data/doc/production/${id}`
    const answer = await lake.call('GET', path, {token: TOKEN})
    return ((await answer.json()) as {documents: Record<string, unknown>[]}).documents[0]
  }

  test.each([
    ['editor', 'active', 'Exactly these words.', 'not granted to the role "editor"'],
    ['administrator', 'published', 'New words.', ''],
  ] as const)('runs as whoever scheduled it may write: %s', async (role, state, text, reason) => {
    await mutateAsAdministrator(
      lake,
      {delete: {query: '*[_type != "system.release"]'}},
      {create: {_id: 'law', _type: 'disclaimer', text: 'Exactly these words.'}},
    )
    const publishAt = new Date(Date.now() + 300).toISOString()
    const metadata = {title: 'R', releaseType: 'scheduled', intendedPublishAt: publishAt}
    const version = {_id: `versions.${role}.law`, _type: 'disclaimer', text: 'New words.'}
    for (const [as, body] of [
      [role, release('create', role, {metadata})],
      ['regulatory', action('version.create', {publishedId: 'law', document: version})],
      [role, release('schedule', role, {publishAt})],
    ] as const) {
      const answer = await lake.call('POST', ACTIONS, {token: tokens.get(as) ?? '', body})
      expect(await answer.json()).toEqual({transactionId: expect.any(String)})
    }
    await expect
      .poll(async () => (await document(`_.releases.${role}`))?.['state'], {timeout: 20_000})
      .toBe(state)
    expect((await document('law'))?.['text']).toBe(text)
    const {error} = (await document(`_.releases.${role}`)) as {error?: {message: string}}
    expect(error?.message ?? '').toContain(reason)
    expect(error !== undefined).toBe(reason !== '')
  })
})

test.each([
  ['administrator', 400],
  ['editor', 400],
  ['regulatory', 403],
  ['viewer', 403],
] as const)('an upload as %s is answered with %i', async (role, status) => {
  const path = '/v1/assets/images/production'
  const answer = await lake.call('POST', path, {token: tokens.get(role) ?? '', body: 'x'})
  expect(answer.status).toBe(status)
})
