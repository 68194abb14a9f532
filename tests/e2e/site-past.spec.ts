import type {APIRequestContext} from '@playwright/test'
import {sitemapEntries} from '../setup/alternates.ts'
import {balance, cramps, effervescent} from '../setup/addresses.ts'
import {type PassportJson, passportPath} from '../setup/passports.ts'
import {expect, test} from './fixtures.ts'

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'
const PATH = effervescent['de-DE']

async function told(
  request: APIRequestContext,
  path: string,
  at?: string | Date,
): Promise<PassportJson> {
  const instant = at instanceof Date ? at.toISOString() : at
  const response = await request.get(passportPath(path, instant ? {at: instant} : {}))
  expect(response.status(), `${path} at ${instant}`).toBe(200)
  return response.json()
}

/** What was decided, whenever it was asked. */
const decided = ({evaluatedAt: _at, at: _asked, basis: _basis, ...rest}: PassportJson) => rest

const before = (instant: string) => new Date(Date.parse(instant) - 1)

test('the present and the history of this moment say the same of every page', async ({request}) => {
  test.setTimeout(300_000)
  const entries = sitemapEntries(await (await request.get('/sitemap.xml')).text())
  const now = new Date()
  for (const {loc} of entries) {
    const path = new URL(loc).pathname
    const past = await told(request, path, now)
    expect(past).toMatchObject({basis: 'history', at: now.toISOString(), status: 'shown'})
    expect(decided(past), path).toEqual(decided(await told(request, path)))
  }
})

test('tells the words of a notice as they were on each side of their change', async ({
  request,
  system,
  keep,
}) => {
  await keep(NOTICE)
  const first = await told(request, PATH)
  const one = await system.client.patch(NOTICE, {set: {text: 'Erste Änderung.'}}).commit()
  const two = await system.client.patch(NOTICE, {set: {text: 'Zweite Änderung.'}}).commit()
  // Both within a second, and yet each instant has its own words.
  const hashes = []
  for (const at of [before(one._updatedAt), one._updatedAt, two._updatedAt]) {
    const {disclaimers} = await told(request, PATH, at)
    hashes.push(disclaimers.find(({key}) => key === 'medicine-leaflet')?.textHash)
  }
  expect(hashes[0]).toBe(first.disclaimers.find(({key}) => key === 'medicine-leaflet')?.textHash)
  expect(new Set(hashes).size).toBe(3)
})

test('tells that a page was withheld while its notice was away, and shown since', async ({
  request,
  system,
  keep,
}) => {
  await keep(NOTICE)
  const notice = await system.client.getDocument(NOTICE)
  if (!notice) throw new Error(`${NOTICE} is not in the seed`)
  const shown = new Date()
  await system.client.delete(NOTICE)
  await expect.poll(async () => (await told(request, PATH)).status).toBe('withheld')
  const withheld = new Date()
  await system.client.createOrReplace(notice)
  await expect.poll(async () => (await told(request, PATH)).status).toBe('shown')

  expect((await told(request, PATH, shown)).status).toBe('shown')
  const past = await told(request, PATH, withheld)
  expect(past.status).toBe('withheld')
  expect(past.reasons.map((reason) => reason.notice)).toEqual(['medicine-leaflet'])
})

test('finds a page that was deleted since, and one under the slug it had', async ({
  request,
  system,
  keep,
}) => {
  const {id, path, list} = cramps['de-DE']
  await keep(id)
  const there = new Date()
  const slug = {_type: 'slug', current: 'kraempfe'}
  const formerSlugs = [path.slice(list.length + 1)]
  const moved = await system.client.patch(id, {set: {slug, formerSlugs}}).commit()
  await system.client.delete(id)
  await expect.poll(async () => (await told(request, path)).status).toBe('notFound')

  expect(await told(request, path, there)).toMatchObject({status: 'shown', pageType: 'article'})
  expect((await told(request, `${list}/kraempfe`, there)).status).toBe('notFound')
  expect((await told(request, path, moved._updatedAt)).movedTo).toBe(`${list}/kraempfe`)
  expect((await told(request, `${list}/kraempfe`, moved._updatedAt)).status).toBe('shown')
})

test('judges by the rules of the instant', async ({request, system, keep}) => {
  const id = await system.client.fetch<string>(
    '*[_type == "disclaimerRule" && "medicine-leaflet" in requires[].notice][0]._id',
  )
  const number = (await system.client.getDocument<{number: string}>(id))?.number
  await keep(id)
  const verdict = async (at: string | Date) =>
    (await told(request, PATH, at)).rules.find((rule) => rule.id === number)?.verdict
  const ended = await system.client.patch(id, {set: {validTo: '2020-01-01'}}).commit()
  expect(await verdict(before(ended._updatedAt))).not.toBe(await verdict(ended._updatedAt))
})

test('shows no draft of then', async ({request, system, keep}) => {
  await keep(NOTICE)
  const published = await told(request, PATH)
  const notice = await system.client.getDocument(NOTICE)
  if (!notice) throw new Error(`${NOTICE} is not in the seed`)
  const draft = {...notice, _id: `drafts.${NOTICE}`, text: 'Nur ein Entwurf.'}
  const {_updatedAt: at} = await system.client.createOrReplace(draft)
  const version = {...draft, _id: `versions.rPast.${NOTICE}`}
  await keep(version._id)
  await system.client.createOrReplace(version)
  const past = await told(request, PATH, new Date(Date.parse(at) + 1))
  expect(decided(past)).toEqual(decided(published))
})

test('knows nothing from before the history, and of the future what the law knows', async ({
  request,
  system,
  keep,
}) => {
  const early = await told(request, PATH, '2001-01-01T00:00:00Z')
  expect(early).toMatchObject({status: 'notFound', basis: 'history', disclaimers: []})
  expect(early.reasons.map(({words}) => words).join()).toContain('begins later')

  await keep(NOTICE)
  const next = String(new Date().getUTCFullYear() + 2)
  await system.client.patch(NOTICE, {set: {validTo: `${next}-06-30`}}).commit()
  const end = `${next}-07-01T00:00:00.000Z`
  await expect.poll(async () => (await told(request, PATH)).nextChangeAt).toBe(end)
  const last = await told(request, PATH, before(end))
  expect(last).toMatchObject({status: 'shown', basis: 'present', nextChangeAt: end})
  const after = await told(request, PATH, end)
  expect(after).toMatchObject({status: 'withheld', basis: 'present', at: end, evaluatedAt: end})
})

for (const [at, problem] of [
  ['', '"at" is ""'],
  ['yesterday', '"at" is "yesterday"'],
  ['2026-01-31', 'an instant with its zone'],
  ['2026-01-31T12:00:00', 'an instant with its zone'],
  ['2026-02-30T12:00:00Z', '"at" is "2026-02-30T12:00:00Z"'],
  ['2026-01-31T25:00:00Z', 'an instant with its zone'],
  ['99999999999999', 'an instant with its zone'],
  ['2026-01-31T12:00:00Z&at=2026-01-31T13:00:00Z', '"at" is given 2 times'],
] as const) {
  test(`an instant is refused in words: ${at}`, async ({request}) => {
    const response = await request.get(`/api/passport?path=/de-de&at=${at}`)
    expect(response.status()).toBe(400)
    expect((await response.json()).message).toContain(problem)
  })
}

test('whatever was published in whatever order, each instant is told as it was told then', async ({
  request,
  system,
  keep,
}) => {
  test.setTimeout(300_000)
  const {client} = system
  const {id, path, list} = cramps['de-DE']
  const rule = await client.fetch<string>(
    '*[_type == "disclaimerRule" && "medicine-leaflet" in requires[].notice][0]._id',
  )
  const ids = [id, NOTICE, rule, 'productText-balance-125-de-DE']
  await keep(...ids)
  const originals = await client.getDocuments(ids)
  const paths = [path, PATH, balance['de-DE'], '/de-de', list, `${list}/anderswo`]
  const seed = Math.floor(Math.random() * 2 ** 31)
  const random = randomFrom(seed)

  const acts = [
    (turn: number) => client.patch(NOTICE, {set: {text: `Satz ${turn}.`, version: turn}}).commit(),
    (turn: number) => client.patch(id, {set: {title: `Titel ${turn}`}}).commit(),
    () => client.delete(NOTICE),
    () => client.delete(id),
    (turn: number) =>
      client
        .patch(id, {set: {slug: {_type: 'slug', current: turn % 2 ? 'anderswo' : 'hier'}}})
        .commit(),
    (turn: number) => client.patch(rule, {set: {severity: turn % 2 ? 'warn' : 'block'}}).commit(),
    (turn: number) => client.patch(rule, {set: {validTo: turn % 2 ? '2020-01-01' : null}}).commit(),
    async () => {
      const back = client.transaction()
      for (const original of originals) if (original) back.createOrReplace(original)
      await back.commit()
    },
    (turn: number) =>
      client.createOrReplace({_id: `drafts.${id}`, _type: 'articleText', title: `Entwurf ${turn}`}),
  ]

  const recorded: {at: Date; turn: number; passports: unknown[]}[] = []
  for (let turn = 0; turn < 16; turn += 1) {
    const act = acts[Math.floor(random() * acts.length)]
    // A document that is gone cannot be patched; the next act may bring it back.
    await act?.(turn).catch((error: unknown) => {
      if (!String(error).includes('not found')) throw error
    })
    const at = new Date()
    const past = await Promise.all(paths.map(async (one) => decided(await told(request, one, at))))
    await expect
      .poll(async () => Promise.all(paths.map(async (one) => decided(await told(request, one)))), {
        message: `seed ${seed}, turn ${turn}`,
      })
      .toEqual(past)
    recorded.push({at, turn, passports: past})
  }
  for (const {at, turn, passports} of recorded.toReversed()) {
    const again = await Promise.all(paths.map(async (one) => decided(await told(request, one, at))))
    expect(again, `seed ${seed}, turn ${turn}`).toEqual(passports)
  }
})

function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
