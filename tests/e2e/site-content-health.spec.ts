import {balance, cramps, effervescent} from '../setup/addresses.ts'
import {contentHealth} from '../setup/content-health.ts'
import {expect, type System, test} from './fixtures.ts'

/** What `/api/health/content` and the log say of pages that are withheld or cannot be made. */

const TEXT = 'productText-balance-125-de-DE'

test('a rule that does not parse shows no page, health names it, and mended it shows them again', async ({
  request,
  system,
  keep,
}) => {
  const path = effervescent['de-DE']
  await keep('rule-R03')
  expect((await request.get(path)).status()).toBe(200)
  const before = await system.client.getDocument('rule-R03')

  await system.client.patch('rule-R03', {set: {severity: 'perhaps'}}).commit()

  await expect.poll(async () => (await request.get(path)).status()).toBe(500)
  const health = await contentHealth(request)
  expect(health).toMatchObject({httpStatus: 503, status: 'unavailable'})
  expect(health.reason).toContain('does not parse')
  expect(health.unfit).toContainEqual({
    document: 'rule-R03',
    problems: [expect.stringContaining('severity')],
  })
  await system.client.patch('rule-R03', {set: {severity: before?.['severity']}}).commit()
  await expect.poll(async () => (await request.get(path)).status()).toBe(200)
  await expect.poll(async () => (await contentHealth(request)).httpStatus).toBe(200)
})

test('a text without its title is left out of lists, which go on, and health names it', async ({
  request,
  system,
  keep,
}) => {
  const {id, path, list} = cramps['de-DE']
  await keep(id)

  await system.client.patch(id, {unset: ['title']}).commit()

  await expect.poll(async () => (await request.get(list)).text()).not.toContain(path)
  expect((await request.get(list)).status()).toBe(200)
  expect((await request.get('/de-de')).status()).toBe(200)
  const {unfit, status} = await contentHealth(request)
  expect(status).toBe('findings')
  expect(unfit).toContainEqual({document: id, problems: [expect.stringContaining('title')]})
})

test('the log tells once that a page is withheld, with rules and words, and once that it is shown again', async ({
  request,
  system,
  keep,
}) => {
  test.skip(!system.canRestart, 'the output of a system that somebody else runs is not to be seen')
  const path = effervescent['fr-CH']
  const notice = 'disclaimer-medicine-leaflet-CH-fr'
  await keep(notice)
  const document = await system.client.getDocument(notice)
  if (!document) throw new Error(`${notice} is not in the seed`)
  await request.get(path)
  const earlier = linesAbout(system, path).length

  await system.client.delete(notice)
  await expect.poll(async () => (await request.get(path)).status()).toBe(404)
  for (let again = 0; again < 20; again++) await request.get(path)
  await contentHealth(request)
  await request.get('/sitemap.xml')
  await system.client.createOrReplace(document)
  await expect.poll(async () => (await request.get(path)).status()).toBe(200)
  await contentHealth(request)

  await expect.poll(() => linesAbout(system, path).slice(earlier)).toHaveLength(2)
  const [withheld, shown] = linesAbout(system, path).slice(earlier)
  expect(withheld).toMatchObject({
    event: 'withheld',
    path,
    reasons: [{rules: [expect.stringMatching(/^R\d+/)], words: expect.stringContaining('notice')}],
  })
  expect(shown).toMatchObject({event: 'shownAgain', path})
})

const linesAbout = (system: System, path: string): {event: string; path: string}[] =>
  system
    .output()
    .split('\n')
    .filter((line) => line.includes('"event":'))
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))))
    .filter((line) => line.path === path)

test('content health speaks of what is published, is kept by nobody, and out of every index', async ({
  request,
  system,
  keep,
}) => {
  await keep(TEXT)
  const published = await system.client.getDocument(TEXT)
  if (!published) throw new Error(`${TEXT} is not in the seed`)
  const secret = 'Ein Entwurf, den niemand sieht: heilt Krämpfe.'
  await system.client.createOrReplace({...published, _id: `drafts.${TEXT}`, summary: secret})
  const response = await request.get('/api/health/content')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('no-store')
  expect(response.headers()['x-robots-tag']).toContain('noindex')
  const text = await response.text()
  expect(text).not.toContain('drafts.')
  expect(text).not.toContain('Entwurf')
  expect(JSON.parse(text)).toMatchObject({status: 'ok', withheld: [], unfit: []})
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const pages = [...sitemap.matchAll(/<loc>/g)].length - 1
  expect(JSON.parse(text).checked, 'every page but the chooser').toBeGreaterThanOrEqual(pages)
})

test('content health says so when the lake is away', async ({request, system, keep}) => {
  test.skip(!system.canRestart, 'this system is run by somebody else')
  // What was judged stays so until something changes: the change is what the lake must be asked for.
  await keep(TEXT)
  await system.client.patch(TEXT, {set: {summary: 'Neu.'}}).commit({visibility: 'sync'})
  await expect.poll(async () => (await request.get(balance['de-DE'])).text()).toContain('Neu.')
  await system.stopLake()
  const health = await contentHealth(request)
  expect(health).toMatchObject({httpStatus: 503, status: 'unavailable'})
  expect(health.reason).toContain('does not answer')
  await system.startLake()
  await expect.poll(async () => (await contentHealth(request)).httpStatus).toBe(200)
})
