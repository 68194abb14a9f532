import {pagesOf} from '../setup/addresses.ts'
import {axe, expect, test} from './fixtures.ts'

const PATHS = {'de-DE': '/de-de/quellen', 'fr-CH': '/fr-ch/sources', 'ar-XB': '/ar-xb/sources'}

type Notice = {verification: string; market: string; language: string; text: string}

test('every source that an article cites is told with the articles that cite it', async ({
  openBrowser,
  system,
}) => {
  const page = await openBrowser({javaScriptEnabled: false})
  await page.goto('/de-de')
  await page
    .getByRole('contentinfo')
    .getByRole('link', {name: 'Quellen und Stand der Prüfung'})
    .click()
  await expect(page).toHaveURL(new RegExp(`${PATHS['de-DE']}$`))
  await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'sources')
  const cited = page.getByRole('region', {name: 'Quellen der Artikel'})
  const titles = await system.client.fetch<string[]>(
    'array::unique(*[_type == "articleText" && locale == "de-DE" && !(_id in path("drafts.**"))].references[]->title)',
  )
  expect(titles.length).toBeGreaterThan(3)
  for (const title of titles) await expect(cited).toContainText(title)
  const citing = cited
    .getByRole('listitem')
    .filter({hasText: titles[0] ?? ''})
    .first()
  await expect(citing.locator('a[href^="/de-de/ratgeber/"]').first()).toBeVisible()
})

test('the register tells of every notice what nobody has verified first, and what the site does', async ({
  page,
  system,
}) => {
  await page.goto(PATHS['de-DE'])
  const states = page.locator('[data-verification] > h3')
  await expect(states).toHaveText([/^Nicht geprüft/, /^Nur aus zweiter Hand/, /^An der Quelle/])
  const notices = await system.client.fetch<Notice[]>(
    `*[_type == "disclaimer" && kind != "medical" && market->code != "XX" && (!defined(validTo) || validTo > "2026-11-25")]
      {verification, "market": market->code, language, text}`,
  )
  for (const state of ['unverified', 'secondary', 'verified']) {
    const section = page.locator(`[data-verification="${state}"]`)
    const expected = notices.filter(({verification}) => verification === state)
    const shown = await section.locator(':scope > ul > li').allInnerTexts()
    expect(shown.length, state).toBeGreaterThanOrEqual(expected.length)
    const all = shown.join('\n').replace(/\s+/g, ' ')
    for (const {text} of expected) expect(all).toContain(text.replace(/\s+/g, ' ').trim())
  }
  const first = page.locator('[data-verification="unverified"] li').first()
  await expect(first).toContainText('Was fehlt')
  await expect(first).toContainText('Rechtsgrundlage')
  await expect(first).toContainText('weil dies eine Demonstration ist')
})

test('the mark of a notice that is not verified leads to its entry', async ({
  page,
  system,
  keep,
}) => {
  const id = 'disclaimer-medicine-leaflet-CH-fr'
  await keep(id)
  await system.client.patch(id, {set: {verification: 'unverified'}}).commit({visibility: 'sync'})
  const mark = page.locator('[data-disclaimer="medicine-leaflet"] [data-demo="label"] a')
  await expect
    .poll(async () => {
      await page.goto(pagesOf['fr-CH'].medicine)
      return mark.count()
    })
    .toBe(1)
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/fr-ch\/sources#medicine-leaflet-CH-fr-1$/)
  const entry = page.locator('#medicine-leaflet-CH-fr-1')
  await expect(entry).toBeInViewport()
  const isInUnverified = await entry.evaluate(
    (item) => item.closest('[data-verification="unverified"]') !== null,
  )
  expect(isInUnverified).toBe(true)
})

for (const width of [390, 1280]) {
  test(`axe finds nothing on the sources at ${width} px, and nothing is wider than the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900})
    for (const path of Object.values(PATHS)) {
      await page.goto(path)
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
    }
  })
}
