import {request} from 'node:http'
import {once} from 'node:events'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {startLake, TOKEN, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

test('stops reading a body that goes on for ever, and still answers', async () => {
  const sent = request(`${lake.url}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${TOKEN}`, 'transfer-encoding': 'chunked'},
  })
  const answered = once(sent, 'response')
  const megabyte = Buffer.alloc(1024 * 1024, 'x')
  for (let i = 0; i < 18; i++) if (!sent.write(megabyte)) await once(sent, 'drain')
  const [response] = await answered
  expect(response.statusCode).toBe(413)
  sent.destroy()
})

test('takes a query of 100 kB in a URL to refuse it, and a client that leaves lightly', async () => {
  const long = encodeURIComponent(`*[_type == "${'ä'.repeat(60_000)}"]`)
  const refused = await fetch(`${lake.url}/v1/data/query/production?query=${long}`)
  expect(refused.status).toBe(413)
  const aborter = new AbortController()
  const stream = await fetch(`${lake.url}/v1/data/listen/production?query=*`, {
    signal: aborter.signal,
  })
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  expect(stream.headers.get('cache-control')).toContain('no-transform')
  aborter.abort()
  expect((await fetch(`${lake.url}/health`)).status).toBe(200)
})

test('listens on this machine only', async () => {
  const {networkInterfaces} = await import('node:os')
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal)
  const reached = await Promise.all(
    outside.map((address) =>
      fetch(`http://${address?.address}:${lake.port}/health`).then(
        () => true,
        () => false,
      ),
    ),
  )
  expect(reached).not.toContain(true)
})

test('does not wait for ever for a body that stays away, and says so', async () => {
  const sent = request(`${lake.url}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${TOKEN}`, 'content-length': '100'},
  })
  sent.write('{"mutations":')
  const [response] = await once(sent, 'response')
  expect(response.statusCode).toBe(408)
  sent.destroy()
}, 90_000)
