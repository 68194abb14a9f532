import {afterAll, beforeAll, expect, test} from 'vitest'
import {createRandom, seedOf, type Random} from '#lib/lake/engine/testing/random.ts'
import {connect} from './clients.ts'
import {deliver, deliverGarbage, type Outcome} from './hostile/deliver.ts'
import {hostileRequest} from './hostile/requests.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

/** Set SEED to repeat another run. */
const SEED = seedOf(20_261_125)
const REQUESTS = 10_000
const GARBAGE = 300
const LANES = 16
/** One write in good faith among so many requests of a lane. */
const WRITE_EVERY = 25

let lake: RunningLake

beforeAll(async () => {
  // Hostile queries end sooner; it is their answer that counts, not how long they may run.
  lake = await startLake({env: {LAKE_QUERY_TIMEOUT: '300ms'}})
})
afterAll(() => lake.stop())

const isFine = (outcome: Outcome) =>
  outcome === 'closed' || (outcome !== 'nothing' && outcome < 500)

/** Sends a lane's share of the requests, with valid writes in between; tells what went wrong. */
async function attack(lane: number, acknowledged: Map<string, number>): Promise<string[]> {
  const random = createRandom(SEED + lane)
  const client = connect('@sanity/client 8', lake, {token: lake.token})
  const wrong: string[] = []
  for (let i = 0; i < REQUESTS / LANES; i++) {
    const request = hostileRequest(random, i * LANES + lane, lake.token)
    const outcome = await deliver(lake.port, request, random)
    if (!isFine(outcome))
      wrong.push(`${outcome}: ${request.manner} ${request.head} ${request.body}`.slice(0, 600))
    if (i % WRITE_EVERY !== 0) continue
    const _id = `witness-${lane}-${i % 3}`
    await client.createOrReplace({_id, _type: 'witness', n: i})
    acknowledged.set(_id, i)
  }
  return wrong
}

const garbage = ({below, times, pick}: Random) =>
  pick([
    () => Buffer.from(times(1 + below(500), () => below(256))),
    () => Buffer.from('\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', 'latin1'),
    () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    () => Buffer.from(`GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(3_000)}`),
    () => Buffer.from('GET /\r\n\r\n'),
    () => Buffer.from('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
    () => Buffer.from('OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
    () => Buffer.from('GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
    () => Buffer.from('POST /v1/data/mutate/production HTTP/1.1\r\nHost: a\r\n\r\n{}GET'),
    () => Buffer.from('\r\n'.repeat(below(2_000))),
    () => Buffer.from('GET /health HTTP/9.9\r\n\r\n'),
  ])()

test('answers or closes ten thousand malformed requests, fails at none and loses no write', async () => {
  const acknowledged = new Map<string, number>()
  const lanes = Array.from({length: LANES}, (_, lane) => attack(lane, acknowledged))
  const random = createRandom(SEED - 1)
  const outcomes: Outcome[] = []
  for (let i = 0; i < GARBAGE; i++) outcomes.push(await deliverGarbage(lake.port, garbage(random)))

  const wrong = (await Promise.all(lanes)).flat()
  expect(wrong, `SEED=${SEED}`).toEqual([])
  expect(outcomes.filter((outcome) => !isFine(outcome))).toEqual([])

  expect(lake.log()).not.toMatch(/^[A-Z]+ \/|Error/m)

  // The one that was attacked still answers, and what it acknowledged outlives a power cut.
  expect((await fetch(`${lake.url}/health`)).status).toBe(200)
  await lake.kill()
  lake = await startLake({data: lake.data})
  const stored = await connect('@sanity/client 8', lake, {token: lake.token}).fetch<
    {_id: string; n: number}[]
  >('*[_type == "witness"]{_id, n}')
  expect(acknowledged.size).toBe(LANES * 3)
  expect(new Map(stored.map(({_id, n}) => [_id, n]))).toEqual(acknowledged)
}, 300_000)
