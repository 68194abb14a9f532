import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'
import {SITE_URL, TOKEN} from './serve-lake.ts'

let lake: OpenLake

beforeAll(async () => {
  lake = await openLake({allowedHosts: ['lake.example.org']})
  await mutateAsAdministrator(lake, {create: {_id: 'a', _type: 'post'}})
})
afterAll(() => lake.close())

const QUERY = '/v2025-02-19/data/query/production?query=*'
const MUTATE = '/v2025-02-19/data/mutate/production'
const mutation = (body: object) => ({mutations: [body]})

describe('where requests come from', () => {
  test.each([
    ['localhost:3331', 200],
    ['127.0.0.1:9', 200],
    ['[::1]:3331', 200],
    ['lake.example.org', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['localhost@evil.example', 403],
    ['', 403],
  ])('answers the host "%s" with %i', async (host, status) => {
    expect((await lake.call('GET', '/health', {headers: {host}})).status).toBe(status)
  })

  test('refuses a foreign host that a proxy passes on', async () => {
    const headers = {host: 'localhost:3331', 'x-forwarded-host': 'evil.example'}
    expect((await lake.call('GET', '/health', {headers})).status).toBe(403)
  })

  test.each([
    [SITE_URL, 200],
    ['http://127.0.0.1:3000', 200],
    ['https://lake.example.org', 200],
    ['http://localhost:9999', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('answers the origin %s with %i, for every method', async (origin, status) => {
    const headers = {origin, host: 'localhost:3331'}
    for (const method of ['GET', 'OPTIONS', 'POST'] as const) {
      const response = await lake.call(method, method === 'POST' ? '/v1/auth/logout' : QUERY, {
        headers,
      })
      expect(response.status).toBe(method === 'OPTIONS' && status === 200 ? 204 : status)
      expect(response.headers.get('access-control-allow-origin')).toBe(
        status === 200 ? origin : null,
      )
    }
  })
})

describe('what is refused as too large or malformed', () => {
  const megabytes = (count: number) => 'x'.repeat(count * 1024 * 1024)
  const post = (path: string, body: string) => lake.call('POST', path, {token: TOKEN, body})

  test('refuses a body over 16 MB, an upload over 50 MB and a query over 100 kB', async () => {
    expect(
      (await post(MUTATE, JSON.stringify(mutation({create: {_type: 'note', text: megabytes(16)}}))))
        .status,
    ).toBe(413)
    expect((await post('/v1/assets/files/production', megabytes(51))).status).toBe(413)
    expect((await post('/v1/assets/files/production', megabytes(49))).status).toBe(200)
    const long = `*[_type == "${'x'.repeat(100_000)}"]`
    expect((await post('/v1/data/query/production', JSON.stringify({query: long}))).status).toBe(
      413,
    )
    const inUrl = await lake.call(
      'GET',
      `/v1/data/query/production?query=${encodeURIComponent(long)}`,
    )
    expect(inUrl.status).toBe(413)
  })

  test.each([
    ['no JSON', '{"mutations": ['],
    ['an array', '[]'],
    ['a number', '7'],
    ['no mutations', '{}'],
    ['mutations of another kind', '{"mutations": [7]}'],
    ['an unknown mutation', '{"mutations": [{"rename": {"id": "a"}}]}'],
    ['two mutations in one', '{"mutations": [{"create": {"_type": "x"}, "delete": {"id": "x"}}]}'],
    ['a document without a type', '{"mutations": [{"create": {"title": "x"}}]}'],
    ['an impossible id', '{"mutations": [{"create": {"_id": "a b", "_type": "x"}}]}'],
    ['a wrong selection', '{"mutations": [{"delete": {"query": "count(*)"}}]}'],
    ['a selection that cannot be parsed', '{"mutations": [{"delete": {"query": "*["}}]}'],
    ['a patch of nonsense', '{"mutations": [{"patch": {"id": "a", "set": 7}}]}'],
    ['a patch with a broken path', '{"mutations": [{"patch": {"id": "a", "unset": ["a[["]}}]}'],
    ['a wrong transaction id', '{"mutations": [{"delete": {"id": "x"}}], "transactionId": "a b"}'],
    ['something too deep', `{"mutations": [${'['.repeat(50_000)}${']'.repeat(50_000)}]}`],
  ])('answers %s with 400', async (_what, body) => {
    expect((await post(MUTATE, body)).status).toBe(400)
  })

  test.each([
    '/v1/data/query/production',
    '/v1/data/query/production?query=*&$x={',
    `/v1/data/query/production?query=*&$x=${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    `/v1/data/query/production?query=${'('.repeat(20_000)}`,
    '/v1/data/query/production?query=*&perspective=!',
    '/v1/data/doc/production/%E0%A4%A',
  ])('answers GET %.60s with 400', async (path) => {
    expect((await lake.call('GET', path, {token: TOKEN})).status).toBe(400)
  })

  test.each([
    ['/v1/data/query/staging?query=*', 404],
    ['/v1/projects/other', 404],
    ['/v1/users/nobody', 404],
    ['/v1/schedules/local/production', 404],
    ['/nothing', 404],
    ['/v1/data/mutate/production', 405],
  ])('answers GET %s with %i and says why', async (path, statusCode) => {
    const response = await lake.call('GET', path, {token: TOKEN})
    expect(response.status).toBe(statusCode)
    expect(await response.json()).toMatchObject({statusCode, message: expect.any(String)})
  })

  test('names an endpoint it lacks', async () => {
    const response = await lake.call('GET', '/v2025-02-19/media-libraries', {token: TOKEN})
    expect(await response.json()).toEqual({
      statusCode: 404,
      error: 'Not Found',
      message: '/media-libraries is not part of the embedded lake',
    })
  })
})
