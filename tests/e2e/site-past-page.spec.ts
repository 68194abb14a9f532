import {effervescent} from '../setup/addresses.ts'
import {axe, expect, test} from './fixtures.ts'

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'
const PATH = effervescent['de-DE']
const address = (page: string, path: string, at: string) =>
  `${page}?${new URLSearchParams({path, at})}`

test('a reader looks up what a page showed, and what is different today', async ({
  page,
  system,
  keep,
}) => {
  await keep(NOTICE)
  const notice = await system.client.getDocument<{text: string}>(NOTICE)
  const then = new Date().toISOString()
  await system.client.patch(NOTICE, {set: {text: 'Heute steht hier etwas anderes.'}}).commit()

  await page.goto(`/de-de/hinweise${PATH.slice('/de-de'.length)}`)
  await page.getByRole('link', {name: 'zu einem anderen Zeitpunkt'}).click()
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-page-type', 'legal')
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
  await expect(main.getByLabel('Adresse der Seite')).toHaveValue(PATH)
  await main.getByLabel('Datum und Uhrzeit').fill(then)
  await page.keyboard.press('Enter')

  await expect(main.getByRole('heading', {name: 'Die Seite wurde gezeigt.'})).toBeVisible()
  await expect(main.locator('blockquote').first()).toHaveText(notice?.text ?? 'a notice')
  await expect(main).toContainText('Heute mit anderem Wortlaut: Arzneimittel')
  await expect(main).toContainText(NOTICE)
  await expect(main).toContainText('productText-effervescent-365-orange-de-DE')
  await expect(main.getByRole('link', {name: 'JSON'})).toHaveAttribute(
    'href',
    `/api/passport?${new URLSearchParams({path: PATH, at: then})}`,
  )
  await axe(page)
})

test('what is different today follows what is published', async ({request, system, keep}) => {
  await keep(NOTICE)
  const past = address('/de-de/rueckblick', PATH, new Date().toISOString())
  expect(await (await request.get(past)).text()).not.toContain('Heute nicht mehr vorhanden')
  await system.client.delete(NOTICE)
  await expect
    .poll(async () => (await request.get(past)).text())
    .toContain('Heute nicht mehr vorhanden: Arzneimittel')
  expect(await (await request.get(past)).text()).toContain('Heute: zurückgehalten')
})

test('an instant ahead is judged by the law known today, and says so', async ({page}) => {
  await page.goto(address('/fr-ch/historique', effervescent['fr-CH'], '2099-01-01T00:00'))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', {level: 2})).toHaveText('La page sera affichée.')
  await expect(main).toContainText('est à venir')
})

test('before the history there is nothing', async ({page}) => {
  await page.goto(address('/en-gb/history', '/en-gb', '2001-01-01T00:00'))
  const main = page.getByRole('main')
  await expect(main).toContainText('The history holds nothing from that time.')
  await expect(main).toContainText('There was no page at this address.')
})

for (const [path, at, field] of [
  ['nonsense', '2026-11-25T12:00', 'path'],
  ['/api/health', '2026-11-25T12:00', 'path'],
  ['/de-de', 'soon', 'at'],
  ['/de-de', '2026-02-30T12:00', 'at'],
  ['/de-de', '', 'at'],
  ['"><script>alert(1)</script>', '"><script>alert(1)</script>', 'path'],
] as const) {
  test(`what is no path or instant answers 400 beside its field: ${path} ${at}`, async ({
    page,
    allow,
  }) => {
    allow(/status of 400/)
    const response = await page.goto(address('/de-de/rueckblick', path, at))
    expect(response?.status()).toBe(400)
    const input = page.locator(`input[name="${field}"]`)
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await expect(input).toHaveValue(field === 'path' ? path : at)
    await expect(page.locator(`#${field}-hint strong`)).toBeVisible()
  })
}

test('the form works without script and at phone width, in either direction', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && {baseURL}),
    javaScriptEnabled: false,
    viewport: {width: 360, height: 740},
  })
  const page = await context.newPage()
  for (const [form, path] of [
    ['/pl-pl/historia', '/pl-pl'],
    ['/ar-xb/history', '/ar-xb/products/magnovia-365-effervescent-tablets-orange-xb'],
  ] as const) {
    await page.goto(form)
    await page.locator('input[name="path"]').fill(path)
    await page.locator('input[name="at"]').fill(new Date().toISOString())
    await page.locator('button[type="submit"]').click()
    await expect(page.locator('[data-status="shown"]')).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, form).toBe(0)
  }
  await context.close()
})
