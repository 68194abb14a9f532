import {expect, test} from 'vitest'
import {createHeldFetch} from './held-fetch.ts'
import {createLakeWatch} from './lake-watch.ts'

const LAKE = 'http://localhost:3000/lake/v2025-02-19'
const edit = (body: object = {actions: [{actionType: 'sanity.action.document.edit'}]}) =>
  new Request(`${LAKE}/data/actions/production`, {method: 'POST', body: JSON.stringify(body)})
const read = () => new Request(`${LAKE}/data/doc/production/a`)

type Answer = () => Response | Promise<Response>
const ok: Answer = () => Response.json({ok: true})
const status =
  (code: number, body: object = {}): Answer =>
  () =>
    Response.json(body, {status: code})
const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

/** Answers requests one after the other; `comeBack` is the probe that finds the lake reachable. */
function heldWith(...answers: Answer[]) {
  const sent: Request[] = []
  let comeBack = () => {}
  const watch = createLakeWatch({
    probe: async () => 'reachable',
    nextProbe: () =>
      new Promise((resolve) => {
        comeBack = resolve
      }),
  })
  const held = createHeldFetch({
    watch,
    hasSignedIn: () => true,
    send: async (request) => {
      sent.push(request)
      return (answers.shift() ?? ok)()
    },
  })
  const obstacle = () =>
    new Promise<void>((resolve) => {
      if (watch.condition() !== 'reachable') resolve()
      else watch.subscribe(resolve)
    })
  return {held, watch, sent, obstacle, comeBack: () => comeBack()}
}

test.each([
  ['a sign-in that has ended', status(401), 'signedOut'],
  ['a lake that refuses connections', lost, 'away'],
  ['a proxy without its lake', status(503), 'away'],
])('keeps an edit back for %s and sends it afterwards', async (_, failure, condition) => {
  const {held, watch, sent, obstacle, comeBack} = heldWith(failure, ok)
  const answer = held.fetch(edit())
  await obstacle()
  expect(watch.condition()).toBe(condition)
  expect(held.hasWrites()).toBe(true)
  comeBack()
  expect((await answer).status).toBe(200)
  expect(sent).toHaveLength(2)
  expect(held.hasWrites()).toBe(false)
})

test('sends the same transaction again, not a second one', async () => {
  const {held, sent, obstacle, comeBack} = heldWith(lost, ok)
  const answer = held.fetch(edit())
  await obstacle()
  comeBack()
  await answer
  const ids = await Promise.all(sent.map(async (request) => (await request.json()).transactionId))
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(ids[1]).toBe(ids[0])
})

test('takes “this transaction exists” for success when an earlier answer was lost', async () => {
  const exists = status(409, {error: {type: 'transactionAlreadyExistsError'}})
  const {held, obstacle, comeBack} = heldWith(lost, exists)
  const answer = held.fetch(edit({actions: [], transactionId: 'tx-1'}))
  await obstacle()
  comeBack()
  const response = await answer
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({transactionId: 'tx-1'})
})

test('passes on a conflict, which says something about the edit itself', async () => {
  const {held} = heldWith(status(409, {error: {type: 'mutationError'}}))
  expect((await held.fetch(edit())).status).toBe(409)
})

test('lets no read overtake the edits that were kept back', async () => {
  const {held, sent, obstacle, comeBack} = heldWith(lost, ok, ok)
  const both = [held.fetch(read()), held.fetch(edit())]
  await obstacle()
  comeBack()
  await Promise.all(both)
  expect(sent.map(({method}) => method)).toEqual(['GET', 'POST', 'GET'])
})

test('answers 401 to the question who is signed in', async () => {
  const {held} = heldWith(status(401))
  expect((await held.fetch(new Request(`${LAKE}/users/me`))).status).toBe(401)
})

test('stops waiting when the Studio gives up a request', async () => {
  const {held, obstacle} = heldWith(lost)
  const abort = new AbortController()
  const answer = held.fetch(new Request(read(), {signal: abort.signal}))
  await obstacle()
  abort.abort(new Error('closed'))
  await expect(answer).rejects.toThrow('closed')
})
