import {request as requests} from '@playwright/test'
import {wordsHash} from '#lib/approvals/content-hash.ts'
import {alternatesOf} from '../setup/alternates.ts'
import {cramps} from '../setup/addresses.ts'
import {startSystem} from '../setup/system.ts'
import {axe, expect, test, type System} from './fixtures.ts'

const [source, french, german] = [cramps['en-GB'], cramps['fr-CH'], cramps['de-DE']]

/** Publishes the source with another headline, as an editor who says what kind of change it is. */
async function publishSource({client}: System, title: string, changeClass: string) {
  const text = await client.getDocument(source.id)
  if (!text) throw new Error(`${source.id} is not in the seed`)
  await client.createOrReplace({...text, _id: `drafts.${source.id}`, title, changeClass})
  await client.action({
    actionType: 'sanity.action.document.publish',
    publishedId: source.id,
    draftId: `drafts.${source.id}`,
  })
}

const day = (fromNow: number) =>
  new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)

test('a translation whose source has changed says so, until it has followed', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(source.id, french.id)
  const note = page.locator('[data-text-note="stale"]')
  await page.goto(french.path)
  await expect(note).toHaveCount(0)

  await publishSource(system, 'Cramps: worded anew', 'editorial')
  await expect
    .poll(async () => (await request.get(french.path)).text())
    .toContain('text-note="stale"')
  await page.goto(french.path)
  await expect(note).toHaveText('L’original a changé depuis que cette traduction a été faite.')
  await expect(note).toBeVisible()
  await axe(page)
  await page.goto(source.path)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Cramps: worded anew')
  await expect(note).toHaveCount(0)

  const present = await system.client.getDocument(source.id)
  await system.client.patch(french.id, {set: {translatedFrom: wordsHash({...present})}}).commit()
  await expect
    .poll(async () => (await request.get(french.path)).text())
    .not.toContain('text-note="stale"')
})

test('a change for safety withholds its translations everywhere, also after an editorial one', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(source.id, french.id)
  const linksTo = async (path: string) =>
    (await (await request.get(path)).text()).includes(french.path)
  expect(await linksTo(french.list)).toBe(true)
  expect(await linksTo('/sitemap.xml')).toBe(true)

  await publishSource(system, 'Cramps: call for help at once if', 'safety')
  await publishSource(system, 'Cramps: call for help at once if …', 'editorial')

  await expect.poll(async () => (await request.get(french.path)).status()).toBe(404)
  await page.goto(french.path)
  await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'withheld')
  await expect(page.getByRole('main').locator(`a[href="${source.path}"]`)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CH')
  for (const path of [french.list, '/fr-ch', '/sitemap.xml', source.path])
    await expect.poll(() => linksTo(path), path).toBe(false)
  const alternates = alternatesOf(await (await request.get(source.path)).text())
  expect(Object.keys(alternates)).not.toContain('fr-CH')
  expect((await request.get(source.path)).status()).toBe(200)

  const present = await system.client.getDocument(source.id)
  await system.client.patch(french.id, {set: {translatedFrom: wordsHash({...present})}}).commit()
  await expect.poll(async () => (await request.get(french.path)).status()).toBe(200)
  await expect.poll(() => linksTo(french.list)).toBe(true)
})

test('a page whose review is overdue says so, and is withheld after thirty days', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(german.id)
  const reviewOn = (nextReview: string) =>
    system.client.patch(german.id, {set: {lastReviewed: '2025-01-01', nextReview}}).commit()
  await reviewOn(day(-30))
  await expect
    .poll(async () => (await request.get(german.path)).text())
    .toContain('text-note="overdue"')
  await page.goto(german.path)
  await expect(page.locator('[data-text-note="overdue"]')).toHaveText(
    'Die Überprüfung dieser Seite ist überfällig.',
  )
  await axe(page)

  await reviewOn(day(-32))
  await expect.poll(async () => (await request.get(german.path)).status()).toBe(404)
  await expect.poll(async () => (await request.get(german.list)).text()).not.toContain(german.path)

  await reviewOn(day(1))
  await expect.poll(async () => (await request.get(german.path)).status()).toBe(200)
  expect(await (await request.get(german.path)).text()).not.toContain('text-note="overdue"')
})

/** The seed's texts are due on 2 November 2027; this is the end of the thirtieth day after it. */
const WITHHELD = Date.parse('2027-12-03T00:00:00Z')
/** Time for the system to start and to be asked once, on a slow machine too. */
const HEAD_START = 40_000

test('a review that stays overdue withholds the page at midnight, with nobody awake', async () => {
  test.setTimeout(180_000)
  const system = await startSystem({
    env: {BEIPACK_NOW: new Date(WITHHELD - HEAD_START).toISOString()},
  })
  const reader = await requests.newContext({baseURL: system.site})
  try {
    const before = await reader.get(german.path)
    expect(before.status()).toBe(200)
    expect(await before.text()).toContain('text-note="overdue"')
    expect(await (await reader.get(german.list)).text()).toContain(german.path)

    await expect
      .poll(async () => (await reader.get(german.path)).status(), {timeout: 90_000})
      .toBe(404)
    expect(await (await reader.get(german.list)).text()).not.toContain(german.path)
    expect(await (await reader.get('/sitemap.xml')).text()).not.toContain(german.path)
  } finally {
    await reader.dispose()
    await system.stop()
  }
})
