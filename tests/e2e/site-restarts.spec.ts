import {balance, cramps} from '../setup/addresses.ts'
import {expect, test, type System} from './fixtures.ts'

const {id, path, list} = cramps['de-DE']

type Act = 'publish' | 'stopLake' | 'startLake' | 'killLake' | 'stopSite' | 'startSite' | 'killSite'

/** What happens between a reader's last look and the next; the page was cached before. */
const orders: Record<string, readonly Act[]> = {
  'the site restarts after it': ['publish', 'stopSite', 'startSite'],
  'the lake restarts after it': ['publish', 'stopLake', 'startLake'],
  'the lake, then the site': ['publish', 'stopLake', 'startLake', 'stopSite', 'startSite'],
  'the site, then the lake': ['publish', 'stopSite', 'startSite', 'stopLake', 'startLake'],
  'both are down, the lake is up first': [
    'publish',
    'stopSite',
    'stopLake',
    'startLake',
    'startSite',
  ],
  'both are down, the site is up first': [
    'publish',
    'stopLake',
    'stopSite',
    'startSite',
    'startLake',
  ],
  'the site is down during it': ['stopSite', 'publish', 'startSite'],
  'the site is down during it and the lake restarts': [
    'stopSite',
    'publish',
    'stopLake',
    'startLake',
    'startSite',
  ],
  'the lake restarts before it': ['stopLake', 'startLake', 'publish'],
  'both lose power at once': ['publish', 'killSite', 'killLake', 'startLake', 'startSite'],
}

/** The first answer that is not "later": a page the site cannot vouch for yet is a 503, never the old text. */
async function firstAnswer(read: () => Promise<{status: number; text: string}>) {
  let answer = await read()
  await expect
    .poll(async () => {
      if (answer.status === 503) answer = await read()
      return answer.status
    })
    .toBe(200)
  return answer.text
}

test.describe('what is published is in the first answer afterwards', () => {
  for (const [order, acts] of Object.entries(orders)) {
    test(`when ${order}`, async ({system, request, keep}) => {
      test.skip(!system.canRestart, 'the system under test is run by somebody else')
      const read = async () => {
        const response = await request.get(path)
        return {status: response.status(), text: await response.text()}
      }
      const title = `Titel ${crypto.randomUUID()}`
      await system.startSite()
      await keep(id)
      expect((await read()).status).toBe(200)
      expect((await read()).text).not.toContain(title)
      for (const act of acts) await perform(system, act, title)
      expect(await firstAnswer(read)).toContain(title)
    })
  }
})

async function perform(system: System, act: Act, title: string) {
  if (act === 'publish') await system.client.patch(id, {set: {title}}).commit({visibility: 'sync'})
  else await system[act]()
}

test('with the lake away an expired page answers 503 in the language of the reader, others go on', async ({
  page,
  request,
  system,
  keep,
}) => {
  test.skip(!system.canRestart, 'the system under test is run by somebody else')
  await keep(id)
  await system.startSite()
  await request.get(path)
  expect((await request.get(balance['en-GB'])).status()).toBe(200)
  await system.client.patch(id, {set: {title: 'Inzwischen neu'}}).commit({visibility: 'sync'})
  // The list shows it, so the site has heard of the change; the article itself was not asked for since.
  await expect.poll(async () => (await request.get(list)).text()).toContain('Inzwischen neu')

  await system.stopLake()

  const response = await page.goto(path)
  expect(response?.status()).toBe(503)
  expect(response?.headers()['retry-after']).toBeDefined()
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE')
  await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'error')
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Die Inhalte sind zurzeit nicht erreichbar',
  )
  expect((await request.get(balance['en-GB'])).status(), 'a page that did not expire').toBe(200)
  expect((await request.get('/api/health')).status()).toBe(503)

  await system.startLake()

  await expect.poll(async () => (await request.get(path)).text()).toContain('Inzwischen neu')
  expect((await request.get(path)).status()).toBe(200)
  expect((await request.get('/api/health')).status()).toBe(200)
})
