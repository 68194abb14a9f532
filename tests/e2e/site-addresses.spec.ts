import {pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'
import {cramps, effervescent, pagesOf} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

test('the root lets the reader choose a market and promotes nothing', async ({page}) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-page-type', 'chooser')
  await expect(main.locator('[data-product]')).toHaveCount(0)
  await expect(main.getByRole('link')).toHaveCount(10)
  await expect(main.locator('a[href="/ar-xb"], a[href="/en-xa"]')).toHaveCount(0)
  await main.getByRole('link', {name: 'Deutsch (Schweiz)'}).click()
  await expect(page).toHaveURL(/\/de-ch$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-CH')
})

for (const [locale, title] of [
  ['de-DE', 'Seite nicht gefunden'],
  ['fr-CH', 'Page introuvable'],
] as const) {
  for (const path of [
    pagesOf[locale].notfound,
    `${pagesOf[locale].products}/nothing-here`,
    `${pagesOf[locale].topic}/nothing-here`,
    `${pagesOf[locale].article}/deeper`,
  ]) {
    test(`an unknown page answers 404 in the language of its address: ${path}`, async ({page}) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'notfound')
      await expect(page.getByRole('heading', {level: 1})).toHaveText(title)
      await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute(
        'content',
        /noindex/,
      )
    })
  }
}

for (const path of ['/nowhere', '/de', '/xx-yy/products', '/wp-login.php']) {
  test(`an unknown first segment answers 404 in English: ${path}`, async ({page}) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'notfound')
  })
}

for (const [from, to] of [
  ['/de-DE', '/de-de'],
  ['/de-DE/produkte/magnovia-balance-125', '/de-de/produkte/magnovia-balance-125'],
  ['/FR-ch/conseils?x=1', '/fr-ch/conseils?x=1'],
] as const) {
  test(`an address in another spelling answers 308: ${from}`, async ({request, system}) => {
    const response = await request.get(from, {maxRedirects: 0})
    expect(response.status()).toBe(308)
    expect(new URL(response.headers()['location'] ?? '', system.site).href).toBe(system.site + to)
  })
}

test('a section in another language is no address', async ({request}) => {
  expect((await request.get('/de-de/products/magnovia-balance-125')).status()).toBe(404)
  expect((await request.get('/fr-ch/produkte/magnovia-balance-125')).status()).toBe(404)
})

for (const locale of ['de-DE', 'fr-CH', 'ar-XB'] as const) {
  test(`language and direction of ${locale} stand in the document`, async ({page}) => {
    await page.goto(pagesOf[locale].article)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', locale)
    await expect(html).toHaveAttribute('dir', locale === 'ar-XB' ? 'rtl' : 'ltr')
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('data-page-type', 'article')
    await expect(main).toHaveAttribute('data-page-key', 'muscle-and-leg-cramps')
    await expect(main).toHaveAttribute('data-locale', locale)
    await expect(main).toHaveAttribute('data-market', locale.slice(3).replace('XB', 'XX'))
  })
}

test('the language switcher offers the translations that exist, and no others', async ({page}) => {
  await page.goto(effervescent['de-DE'])
  const switcher = page.getByRole('navigation', {name: 'Land und Sprache'})
  await switcher.locator('summary').click()
  // The test market's two locales, which run here, have the medicine as well; Britain has not.
  const others = publicLocales.length - 2 + pseudoLocales.length
  await expect(switcher.locator('a[hreflang]')).toHaveCount(others)
  await expect(switcher.locator('a[hreflang="en-GB"]')).toHaveCount(0)
  await switcher.locator('a[hreflang="fr-CH"]').click()
  await expect(page).toHaveURL(new RegExp(`${effervescent['fr-CH']}$`))
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CH')
})

test('every former slug of a page answers 308 to the present one', async ({
  system,
  request,
  keep,
}) => {
  const {id, path, list} = cramps['de-DE']
  await keep(id)
  const first = path.split('/').at(-1) ?? ''
  for (const [slug, formerSlugs] of [
    ['kraempfe', [first]],
    ['kraempfe-verstehen', [first, 'kraempfe']],
  ] as const) {
    await system.client
      .patch(id, {set: {slug: {_type: 'slug', current: slug}, formerSlugs}})
      .commit({visibility: 'sync'})
    const present = `${list}/${slug}`
    await expect.poll(async () => (await request.get(present)).status()).toBe(200)
    for (const former of formerSlugs) {
      const response = await request.get(`${list}/${former}`, {maxRedirects: 0})
      expect(response.status(), former).toBe(308)
      expect(new URL(response.headers()['location'] ?? '', system.site).pathname).toBe(present)
    }
  }
})
