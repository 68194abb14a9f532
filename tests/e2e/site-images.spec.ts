import {cramps} from '../setup/addresses.ts'
import {svg} from '../contract/pictures.ts'
import {axe, expect, test, type System} from './fixtures.ts'

type Figure = {alt: string; caption: string}

const figureIn = ({client}: System, id: string) =>
  client.fetch<Figure>(`*[_id == $id][0].body[_type == "figure"][0]{alt, caption}`, {id})

for (const locale of ['de-DE', 'en-GB', 'fr-CH'] as const) {
  test(`the ${locale} article shows its picture in a size that fits, without script`, async ({
    openBrowser,
    system,
  }) => {
    const {id, path} = cramps[locale]
    const {alt, caption} = await figureIn(system, id)
    const page = await openBrowser({
      javaScriptEnabled: false,
      viewport: {width: 400, height: 800},
      deviceScaleFactor: 1,
    })
    await page.goto(path)
    const image = page.getByRole('img', {name: alt})
    await expect(image).toHaveAttribute('loading', 'lazy')
    await image.scrollIntoViewIfNeeded()
    await expect(page.getByRole('figure').getByText(caption)).toBeVisible()
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.currentSrc))
      .toContain('w=480&')
    expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300)
    const box = await image.boundingBox()
    expect(box?.width).toBeLessThanOrEqual(400)
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
  })
}

test('an article with a picture has no finding of axe, and room for it before it comes', async ({
  page,
  system,
}) => {
  const {id, path} = cramps['de-DE']
  const {alt} = await figureIn(system, id)
  await page.route('**/lake/images/**', (route) => route.abort())
  await page.goto(path)
  const box = await page.getByRole('img', {name: alt}).boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
  await page.unroute('**/lake/images/**')
  await page.reload()
  await axe(page)
})

test('images and files come through the site as the lake sends them', async ({request, system}) => {
  const bytes = Buffer.from('%PDF-1.7 a leaflet of the browser tests')
  const document = await system.client.assets.upload('file', bytes, {filename: 'leaflet.pdf'})
  expect(document.url).toBe(`${system.site}/lake/${document.path}`)
  const head = await request.head(document.url)
  expect(head.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  const part = await request.get(document.url, {headers: {range: 'bytes=0-7'}})
  expect(part.status()).toBe(206)
  expect(await part.text()).toBe('%PDF-1.7')
  const known = await request.get(document.url, {
    headers: {'if-none-match': head.headers()['etag'] ?? ''},
  })
  expect(known.status()).toBe(304)
  await system.client.delete(document._id)
  expect((await request.get(document.url)).status()).toBe(404)
})

test('a script in a vector graphic never runs', async ({page, system, allow}) => {
  // The browser says that it refused.
  allow(/Blocked script execution|Content Security Policy/)
  const graphic = svg(`<title>still</title>
    <script>document.querySelector('title').textContent = 'ran'</script>`)
  const {_id, url} = await system.client.assets.upload('image', graphic)
  const title = page.locator('title')
  const answer = await page.goto(url)
  expect(answer?.headers()['content-type']).toBe('image/svg+xml')
  await expect(page.locator('rect')).toBeVisible()
  await expect(title).toHaveText('still')

  // Without the lake's policy the same graphic does run, so this test would notice.
  await page.route(url, async (route) => {
    const response = await route.fetch()
    const {'content-security-policy': _, ...headers} = response.headers()
    await route.fulfill({response, headers})
  })
  await page.goto(url)
  await expect(title).toHaveText('ran')
  await system.client.delete(_id)
})
