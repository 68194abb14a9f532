import {deDe3} from '#sanity/seed/leaflets/effervescent-365-orange/de-de-3.ts'
import {deDe} from '#sanity/seed/products/effervescent-365-orange/texts.ts'
import {inRegion} from '#sanity/seed/region.ts'
import {effervescent, leaflet, pagesOf} from '../setup/addresses.ts'
import {axe, expect, test} from './fixtures.ts'

const PATH = leaflet['de-DE']

test('the leaflet in force is complete without script, under the notices of its medicine', async ({
  openBrowser,
}) => {
  const page = await openBrowser({javaScriptEnabled: false})
  await page.goto(PATH)
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-page-type', 'leaflet')
  await expect(main).toHaveAttribute('data-page-key', 'effervescent-365-orange')
  await expect(main).toContainText('Fassung 3, gültig seit 4. Mai 2026')
  await expect(page.locator('[data-disclaimer="medicine-leaflet"]')).toBeVisible()
  const shown = (await main.innerText()).replace(/\s+/g, ' ')
  for (const {code, title, content} of deDe3.sections) {
    await expect(page.getByRole('heading', {level: 2, name: `${code}. ${title}`})).toBeVisible()
    for (const {children} of content) {
      const words = children.map((child) => ('text' in child ? child.text : '')).join('')
      expect(shown).toContain(words.replace('{emergency}', '112').replace(/\s+/g, ' ').trim())
    }
  }
})

test('the product leads to its leaflet, and says so where there is none', async ({page}) => {
  await page.goto(effervescent['de-DE'])
  await page.getByRole('link', {name: /^Packungsbeilage lesen \(Fassung 3/}).click()
  await expect(page).toHaveURL(new RegExp(`${PATH}$`))
  await page.locator(`main nav a[href="${effervescent['de-DE']}"]`).click()
  await expect(page).toHaveURL(new RegExp(`${effervescent['de-DE']}$`))
})

test('a medicine without a leaflet in this language says so, a supplement has none', async ({
  page,
  system,
  keep,
  request,
}) => {
  const ids = await system.client.fetch<string[]>(
    '*[_type == "leaflet" && locale == "de-DE" && productMarket._ref == $status]._id',
    {status: 'productMarket-effervescent-365-orange-DE'},
  )
  await keep(...ids)
  await system.client.delete({query: '*[_id in $ids]', params: {ids}})
  await expect.poll(async () => (await request.get(PATH)).status()).toBe(404)
  await page.goto(effervescent['de-DE'])
  await expect(page.getByRole('main')).toContainText('keine Packungsbeilage in dieser Sprache')
  const supplement = await page.goto(pagesOf['de-DE'].supplement)
  expect(supplement?.status()).toBe(200)
  await expect(page.getByRole('main')).not.toContainText('Packungsbeilage')
  expect((await request.get('/de-de/packungsbeilagen/magnovia-balance-125')).status()).toBe(404)
})

test('another version says from when to when it held, and leads to the one in force', async ({
  page,
  request,
}) => {
  await page.goto(`${PATH}/1`)
  const main = page.getByRole('main')
  await expect(main).toContainText(
    'Fassung 1, gültig vom 15. März 2021 bis 31. Mai 2023: nicht mehr in Kraft',
  )
  await expect(main.locator('[data-leaflet="1"]')).toContainText('mit 2 Stunden Abstand')
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
  await expect(page.locator('[data-disclaimer="medicine-leaflet"]')).toBeVisible()
  await page.getByRole('link', {name: 'Zur gültigen Fassung'}).click()
  await expect(page).toHaveURL(new RegExp(`${PATH}$`))
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain(`${PATH}</loc>`)
  expect(sitemap).not.toContain(`${PATH}/`)
  for (const path of [`${PATH}/4`, `${PATH}/0`, `${PATH}/01`, `${PATH}/1/2`, `${PATH}/x`])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('what two versions differ in is told section by section, also to who cannot see it', async ({
  page,
}) => {
  await page.goto(PATH)
  const versions = page.getByRole('region', {name: 'Alle Fassungen'})
  await expect(versions.getByRole('listitem')).toHaveCount(3)
  const second = versions.getByRole('listitem').nth(1)
  await expect(second).toContainText('Fassung 2, gültig vom 1. Juni 2023 bis 3. Mai 2026')
  await second.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(second.getByRole('heading', {level: 3})).toHaveText([
    /^2\. Was sollten Sie vor der Einnahme/,
    '4. Welche Nebenwirkungen sind möglich?',
    '6. Inhalt der Packung und weitere Informationen',
  ])
  await expect(second.locator('ins').first()).toContainText('neu: bis 3')
  await expect(second.locator('del').first()).toContainText('entfallen:')
  await axe(page)
})

test('its sections are reached by keyboard, and it is read in large print', async ({page}) => {
  // A smooth scroll to what has the focus would still be under way when the next key is pressed.
  await page.emulateMedia({reducedMotion: 'reduce'})
  await page.goto(PATH)
  const text = page.locator('[data-leaflet] p').first()
  const size = () => text.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))
  const usual = await size()
  const largePrint = page.getByRole('checkbox', {name: 'Großdruck'})
  await largePrint.focus()
  await page.keyboard.press('Space')
  expect((await size()) / usual).toBeCloseTo(1.5)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)

  const link = page.getByRole('link', {name: '4. Welche Nebenwirkungen sind möglich?'})
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', {name: '4. Welche Nebenwirkungen'})).toBeInViewport()
  await axe(page)
})

test('in print nothing of the leaflet or its notices is missing', async ({page}) => {
  await page.goto(PATH)
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('[data-disclaimer-text]').first()).toBeVisible()
  await expect(page.locator('[data-leaflet] section')).toHaveCount(6)
  for (const section of await page.locator('[data-leaflet] section').all())
    await expect(section).toBeVisible()
  await expect(page.getByText('Fassung 3, gültig seit').first()).toBeVisible()
  await expect(page.getByRole('checkbox')).toBeHidden()
})

test('a recall stands first on the product and its leaflet, and nothing leads to them', async ({
  page,
  request,
  system,
  keep,
}) => {
  const words = inRegion(deDe, 'de-AT')
  const version = inRegion(deDe3, 'de-AT')
  await keep(words._id, version._id)
  await system.client
    .transaction()
    .createOrReplace(words)
    .createOrReplace(version)
    .commit({visibility: 'sync'})
  const slug = words.slug.current
  for (const path of [`/de-at/produkte/${slug}`, `/de-at/packungsbeilagen/${slug}`]) {
    await expect.poll(async () => (await request.get(path)).status()).toBe(200)
    await page.goto(path)
    const first = page.getByRole('main').getByRole('note').first()
    await expect(first).toHaveAttribute('data-disclaimer', 'recall')
    await expect(first).toContainText('DEMO-2609A')
    const title = await page.locator('h1').elementHandle()
    const isAbove = await first.evaluate(
      (note, heading) =>
        heading !== null &&
        (note.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      title,
    )
    expect(isAbove, path).toBe(true)
  }
  await expect(page.getByRole('main')).toContainText('144')
  for (const path of ['/de-at', '/de-at/produkte'])
    expect(await (await request.get(path)).text(), path).not.toContain(slug)
})
