import {balance, effervescent} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'

test('a medicine stands under its notice, in the words of the dataset', async ({page, system}) => {
  const notice = await system.client.getDocument<{text: string; version: number}>(NOTICE)
  await page.goto(effervescent['de-DE'])
  const shown = page.locator('[data-disclaimer="medicine-leaflet"]')
  await expect(shown).toHaveCount(1)
  await expect(shown).toHaveRole('note')
  await expect(shown).toHaveAttribute('lang', 'de')
  await expect(shown).toHaveAttribute('data-version', String(notice?.version))
  // The sentence may be typeset: white space is collapsed, nothing else.
  const words = (await shown.locator('[data-disclaimer-text]').innerText())
    .replace(/\s+/g, ' ')
    .trim()
  expect(words).toBe(notice?.text.replace(/\s+/g, ' ').trim())
})

test('a supplement carries its three notices', async ({page}) => {
  await page.goto(balance['fr-CH'])
  const keys = await page
    .locator('[data-disclaimer]')
    .evaluateAll((notices) => notices.map((notice) => notice.getAttribute('data-disclaimer')))
  expect(keys).toEqual(
    expect.arrayContaining(['supplement-dose', 'supplement-diet', 'supplement-children']),
  )
})

test('a page whose notice is missing in its language is withheld, and names what is available', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(NOTICE)
  expect((await request.get(effervescent['de-DE'])).status()).toBe(200)

  await system.client.delete(NOTICE)

  await expect.poll(async () => (await request.get(effervescent['de-DE'])).status()).toBe(404)
  await page.goto(effervescent['de-DE'])
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-page-type', 'withheld')
  await expect(main).toHaveAttribute('data-page-key', 'effervescent-365-orange')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE')
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
  await expect(main.locator(`a[href="${effervescent['fr-CH']}"]`)).toBeVisible()
  await expect(main).not.toContainText('Brausetabletten')
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0)

  // Nobody leads to it any more; what needs another notice goes on.
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(effervescent['de-DE'])
  expect((await request.get(effervescent['fr-CH'])).status()).toBe(200)
  expect((await request.get(balance['de-DE'])).status()).toBe(200)
})

test('a page comes back with its notice', async ({request, system, keep}) => {
  await keep(NOTICE)
  const notice = await system.client.getDocument(NOTICE)
  if (!notice) throw new Error(`${NOTICE} is not in the seed`)
  await system.client.delete(NOTICE)
  await expect.poll(async () => (await request.get(effervescent['de-DE'])).status()).toBe(404)
  await system.client.createOrReplace(notice)
  await expect.poll(async () => (await request.get(effervescent['de-DE'])).status()).toBe(200)
})

test('a former address of a withheld page leads to the present one, which says what is available', async ({
  page,
  request,
  system,
  keep,
  allow,
}) => {
  allow(/status of 404/)
  const text = 'productText-effervescent-365-orange-de-DE'
  await keep(text, NOTICE)
  const former = effervescent['de-DE']
  const present = '/de-de/produkte/brausetabletten-neu'
  const slug = {_type: 'slug', current: 'brausetabletten-neu'}
  await system.client
    .patch(text, {set: {slug, formerSlugs: [former.split('/').at(-1)]}})
    .commit({visibility: 'sync'})
  await expect.poll(async () => (await request.get(present)).status()).toBe(200)
  await system.client.delete(NOTICE)
  await expect.poll(async () => (await request.get(present)).status()).toBe(404)

  // Permanent all the same: the page has moved for good, and is withheld only for now.
  const moved = await request.get(former, {maxRedirects: 0})
  expect(moved.status()).toBe(308)
  expect(new URL(moved.headers()['location'] ?? '', system.site).pathname).toBe(present)

  const response = await page.goto(former)
  expect(response?.status()).toBe(404)
  await expect(page).toHaveURL(new RegExp(`${present}$`))
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-page-type', 'withheld')
  await expect(main).toHaveAttribute('data-page-key', 'effervescent-365-orange')
  await expect(main.locator(`a[href="${effervescent['fr-CH']}"]`)).toBeVisible()
  await expect(main).not.toContainText('Brausetabletten')
})

test('a former address whose text has no address any more is not found', async ({
  request,
  system,
  keep,
}) => {
  const text = 'productText-effervescent-365-orange-de-DE'
  await keep(text)
  const former = effervescent['de-DE']
  await system.client
    .patch(text, {set: {formerSlugs: [former.split('/').at(-1)]}, unset: ['slug']})
    .commit({visibility: 'sync'})
  await expect.poll(async () => (await request.get(former)).status()).toBe(404)
  expect(await (await request.get(former)).text()).toContain('data-page-type="notfound"')
})
