import {balance, effervescent, pagesOf} from '../setup/addresses.ts'
import {passportPath} from '../setup/passports.ts'
import {axe, expect, test} from './fixtures.ts'

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'

for (const [locale, path, link] of [
  ['de-DE', effervescent['de-DE'], 'Warum sehe ich das?'],
  ['fr-CH', balance['fr-CH'], 'Pourquoi cette mention ?'],
  ['ar-XB', pagesOf['ar-XB'].medicine, null],
] as const) {
  test(`each notice leads to the page that says why it stands there: ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const shown = await page
      .locator('[data-disclaimer]')
      .evaluateAll((notices) =>
        notices.map((notice) => notice.querySelector('[data-disclaimer-text]')?.textContent ?? ''),
      )
    expect(shown.length).toBeGreaterThan(0)
    // A notice that is itself a link stands beside its product, without one of its own.
    const first = page.locator('[data-disclaimer]:has([href*="#"])').first()
    const key = (await first.getAttribute('data-disclaimer')) ?? ''
    const why = first.locator(`a[href$="#${key}"]`)
    if (link) await expect(why).toHaveText(link)
    await why.focus()
    await page.keyboard.press('Enter')

    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('data-page-type', 'legal')
    await expect(main).toHaveAttribute('data-locale', locale)
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
    await expect(main.locator('blockquote')).toHaveCount(shown.length)
    const told = await main.locator('blockquote').allTextContents()
    expect(told.toSorted()).toEqual(shown.toSorted())
    const law = page.locator(`#${key}`).getByRole('link').first()
    // The law of the test market is nobody's.
    if (link) await expect(law).toHaveAttribute('href', /^https:/)
    const passport = await (await request.get(passportPath(path))).json()
    await expect(main).toContainText(passport.contentHash)
    await expect(main).toContainText(passport.ruleSetHash)
    await expect(main.locator(`a[href="${passportPath(path)}"]`)).toBeVisible()
    await axe(page)
  })
}

test('the reader is told the market, the status and the rule in their own words', async ({
  page,
}) => {
  await page.goto(`/de-de/hinweise${effervescent['de-DE'].slice('/de-de'.length)}`)
  const notice = page.locator('#medicine-leaflet')
  await expect(notice).toContainText('Deutschland')
  await expect(notice).toContainText('Arzneimittel, apothekenpflichtig')
  await expect(notice).toContainText('HWG')
  await expect(notice).toContainText('Gültig seit')
  const main = page.getByRole('main')
  await expect(main).toContainText('weitere Regeln wurden ausgewertet')
  await expect(main).toContainText('Das bestätigt nicht, dass die Seite dem Recht entspricht.')
  await main.getByRole('link', {name: 'Zur Seite'}).click()
  await expect(page).toHaveURL(effervescent['de-DE'])
})

test('the page of a withheld page says so, and keeps the reasons to the passport', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(NOTICE)
  const why = `/de-de/hinweise${effervescent['de-DE'].slice('/de-de'.length)}`
  expect((await request.get(why)).status()).toBe(200)
  await system.client.delete(NOTICE)
  await expect.poll(async () => (await request.get(why)).text()).toContain('zurückgehalten')
  await page.goto(why)
  const main = page.getByRole('main')
  await expect(main).not.toContainText('medicine-leaflet')
  await expect(main.locator(`a[href="${passportPath(effervescent['de-DE'])}"]`)).toBeVisible()
})

test('there is none for a page that is not there, and none in the sitemap', async ({request}) => {
  for (const path of ['/de-de/hinweise/nirgends', '/de-de/hinweise/produkte/x', '/de-de/notices']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/hinweise')
})

test('it reads without script, at phone width and on paper', async ({browser, baseURL}) => {
  const context = await browser.newContext({
    ...(baseURL && {baseURL}),
    javaScriptEnabled: false,
    viewport: {width: 360, height: 740},
  })
  const page = await context.newPage()
  await page.goto(`/de-de/hinweise${balance['de-DE'].slice('/de-de'.length)}`)
  await expect(page.locator('blockquote').first()).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('blockquote').first()).toBeVisible()
  await context.close()
})
