import {evaluate, parse} from 'groq-js'
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
  const create = {actionType: 'sanity.action.release.create', releaseId: 'r'}
  await lake.call('POST', ACTIONS, {token: TOKEN, body: {actions: [create]}})
})
afterAll(() => lake.close())

/** Each type with the roles that may write it. */
const WRITERS: Record<string, readonly Role[]> = {
  article: ['administrator', 'editor'],
  articleText: ['administrator', 'editor'],
  product: ['administrator', 'editor'],
  productMarket: ['administrator', 'editor'],
  productText: ['administrator', 'editor'],
  question: ['administrator', 'editor'],
  questionText: ['administrator', 'editor'],
  glossaryTerm: ['administrator', 'editor'],
  source: ['administrator', 'editor'],
  'translation.metadata': ['administrator', 'editor'],
  'sanity.imageAsset': ['administrator', 'editor'],
  disclaimer: ['administrator', 'regulatory'],
  market: ['administrator', 'regulatory'],
  'sanity.previewUrlSecret': ROLES,
}

const published = (_type: string) => ({_id: 'd', _type, n: 0})
const draft = (_type: string) => ({_id: 'drafts.d', _type, n: 1})
const action = (name: string, more: object) => ({
  actions: [{actionType: `sanity.action.document.${name}`, publishedId: 'd', ...more}],
})
const MUTATE = '/v2025-02-19/data/mutate/production'
const ACTIONS = '/v2025-02-19/data/actions/production'

type Operation = readonly [
  what: string,
  path: string,
  body: (type: string) => object,
  permission: 'create' | 'update',
]

const OPERATIONS: readonly Operation[] = [
  ['create', MUTATE, (_type) => ({mutations: [{create: {_id: 'e', _type}}]}), 'create'],
  [
    'create a draft',
    MUTATE,
    (_type) => ({mutations: [{create: {_id: 'drafts.e', _type}}]}),
    'create',
  ],
  [
    'create a version',
    MUTATE,
    (_type) => ({mutations: [{create: {_id: 'versions.r.e', _type}}]}),
    'create',
  ],
  [
    'create if missing',
    MUTATE,
    (_type) => ({mutations: [{createIfNotExists: {_id: 'e', _type}}]}),
    'create',
  ],
  ['replace', MUTATE, (_type) => ({mutations: [{createOrReplace: {_id: 'd', _type}}]}), 'update'],
  ['patch', MUTATE, () => ({mutations: [{patch: {id: 'd', set: {n: 9}}}]}), 'update'],
  [
    'patch a draft',
    MUTATE,
    () => ({mutations: [{patch: {id: 'drafts.d', set: {n: 9}}}]}),
    'update',
  ],
  [
    'patch by query',
    MUTATE,
    (type) => ({mutations: [{patch: {query: '*[_type == $type]', params: {type}, set: {n: 9}}}]}),
    'update',
  ],
  ['delete', MUTATE, () => ({mutations: [{delete: {id: 'd'}}]}), 'update'],
  [
    'delete by query',
    MUTATE,
    (type) => ({mutations: [{delete: {query: '*[_type == $type]', params: {type}}}]}),
    'update',
  ],
  [
    'create by action',
    ACTIONS,
    (_type) => action('create', {publishedId: 'e', attributes: {_id: 'drafts.e', _type}}),
    'create',
  ],
  [
    'edit by action',
    ACTIONS,
    () => action('edit', {draftId: 'drafts.d', patch: {set: {n: 9}}}),
    'update',
  ],
  ['publish', ACTIONS, () => action('publish', {draftId: 'drafts.d'}), 'update'],
  ['unpublish', ACTIONS, () => action('unpublish', {draftId: 'drafts.d'}), 'update'],
  ['discard a draft', ACTIONS, () => action('discard', {draftId: 'drafts.d'}), 'update'],
  ['delete by action', ACTIONS, () => action('delete', {includeDrafts: ['drafts.d']}), 'update'],
  [
    'put into a release',
    ACTIONS,
    (_type) => action('version.create', {document: {_id: 'versions.r.d', _type}}),
    'create',
  ],
]

const everything = async () => {
  const response = await lake.call(
    'GET',
    `/v2025-02-19/data/query/production?perspective=raw&query=${encodeURIComponent('*{_id, _rev}')}`,
    {token: TOKEN},
  )
  return ((await response.json()) as {result: unknown}).result
}

describe.each(Object.entries(WRITERS))('the type %s', (type, writers) => {
  beforeEach(() =>
    mutateAsAdministrator(
      lake,
      {delete: {query: '*[_type != "system.release"]'}},
      {createOrReplace: published(type)},
      {createOrReplace: draft(type)},
    ),
  )

  test.each(ROLES)('is written by those who are granted to, as %s', async (role) => {
    for (const [what, path, body, permission] of OPERATIONS) {
      const before = await everything()
      const token = tokens.get(role) ?? ''
      const dry = await lake.call('POST', `${path}?dryRun=true`, {token, body: body(type)})
      const expected = writers.includes(role) ? 200 : 403
      expect({what, tried: dry.status}).toEqual({what, tried: expected})
      expect({what, documents: await everything()}).toEqual({what, documents: before})
      const answer = await lake.call('POST', path, {token, body: body(type)})
      expect({what, done: answer.status}).toEqual({what, done: expected})
      if (expected === 200) {
        await mutateAsAdministrator(
          lake,
          {delete: {query: '*[_type != "system.release"]'}},
          {createOrReplace: published(type)},
          {createOrReplace: draft(type)},
        )
        continue
      }
      expect({what, documents: await everything()}).toEqual({what, documents: before})
      const {error} = (await answer.json()) as {error: {items: object[]}}
      expect({what, ...error}).toMatchObject({
        what,
        type: path === MUTATE ? 'mutationError' : 'actionError',
        items: expect.arrayContaining([
          {
            index: 0,
            error: {
              type: 'insufficientPermissionsError',
              description: expect.stringContaining(`permission "${permission}" required`),
              permission,
              id: expect.stringMatching(/[de]$/),
              role,
            },
          },
        ]),
      })
    }
  })
})

test.each(ROLES)('the Studio evaluates for the role %s what the lake enforces', async (role) => {
  const answer = await lake.call('GET', '/v1/projects/local/datasets/production/acl', {
    token: tokens.get(role) ?? '',
  })
  const acl = (await answer.json()) as {filter: string; permissions: string[]}[]
  // As the Studio's grants store does it.
  const mayCreate = async (_type: string) => {
    const document = {_id: 'drafts.new', _type}
    const matching = await Promise.all(
      acl.map(async ({filter, permissions}) => {
        const value = await evaluate(parse(`*[${filter}]`), {dataset: [document], identity: 'mara'})
        return (await value.get()).length === 1 && permissions.includes('create')
      }),
    )
    return matching.includes(true)
  }
  for (const [type, writers] of Object.entries(WRITERS))
    expect({type, may: await mayCreate(type)}).toEqual({type, may: writers.includes(role)})
})
