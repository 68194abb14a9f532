import {marketOf} from '#lib/i18n/locales.ts'
import {cramps, pagesOf} from '../setup/addresses.ts'
import {axe, expect, test} from './fixtures.ts'

type Article = {
  title: string
  standfirst: string
  body: unknown[]
  references: string[]
  emergency: string
}

/** An alternative text stands in for its picture; it is looked for by itself. */
const NOT_WORDS = new Set(['style', 'listItem', 'marks', 'markDefs', 'href', 'alt'])

/** Every word an editor wrote into the body, wherever in it. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_') && !NOT_WORDS.has(name))
    .flatMap(([, part]) => wordsOf(part))
}

const collapsed = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').trim()

for (const locale of ['de-DE', 'fr-CH'] as const) {
  test(`the ${locale} article is complete without script`, async ({openBrowser, system}) => {
    const {id, path} = cramps[locale]
    const article = await system.client.fetch<Article>(
      `*[_id == $id][0]{
        title, standfirst, body, "references": references[]->title,
        "emergency": *[_type == "market" && code == $market][0].emergency
      }`,
      {id, market: marketOf(locale)},
    )
    const page = await openBrowser({javaScriptEnabled: false})
    await page.goto(path)
    await expect(page.getByRole('heading', {level: 1})).toBeVisible()
    const shown = collapsed(await page.getByRole('main').innerText())
    for (const words of [
      article.title,
      article.standfirst,
      ...wordsOf(article.body),
      ...article.references,
    ]) {
      expect(shown).toContain(collapsed(words.replaceAll('{emergency}', article.emergency)))
    }
    await expect(
      page.locator('[data-disclaimer="medical-general"] [data-disclaimer-text]'),
    ).toBeVisible()
  })
}

test('the page can be used by keyboard alone', async ({page}) => {
  await page.goto(cramps['de-DE'].path)

  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', {name: 'Zum Hauptinhalt springen'})
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ratio: 1})
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.goto(cramps['de-DE'].path)
  const switcher = page.getByRole('navigation', {name: 'Land und Sprache'})
  const focused = page.locator(':focus')
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    await expect(focused, 'every stop shows that it has the focus').toHaveCSS(
      'outline-style',
      /solid|auto|dotted|dashed|double/,
    )
    if (await switcher.locator('summary').evaluate((summary) => summary === document.activeElement))
      break
  }
  await expect(switcher.locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  const french = switcher.locator('a[hreflang="fr-CH"]')
  await expect(french).toBeVisible()
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab')
    if (await french.evaluate((link) => link === document.activeElement)) break
  }
  await expect(french).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${cramps['fr-CH'].path}$`))
})

const sizes = {phone: {width: 390, height: 844}, desktop: {width: 1280, height: 800}} as const

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({viewport})

    for (const [locale, pages] of Object.entries(pagesOf)) {
      test(`axe finds nothing on any page of ${locale}`, async ({page}) => {
        for (const path of ['/', ...Object.values(pages)]) {
          await page.goto(path)
          await axe(page)
        }
      })

      test(`no page of ${locale} is wider than the screen`, async ({page}) => {
        for (const path of Object.values(pages)) {
          await page.goto(path)
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(width, path).toBeLessThanOrEqual(viewport.width)
        }
      })
    }

    test('axe finds nothing in the dark, with the switcher and a notice open', async ({page}) => {
      await page.emulateMedia({colorScheme: 'dark'})
      for (const path of [pagesOf['de-DE'].article, pagesOf['de-DE'].medicine]) {
        await page.goto(path)
        for (const summary of await page.locator('summary').all()) await summary.click()
        await axe(page)
      }
    })
  })
}

test('axe finds nothing on a withheld page', async ({page, system, request, keep}) => {
  const notice = 'disclaimer-medicine-leaflet-CH-fr'
  const path = pagesOf['fr-CH'].medicine
  await keep(notice)
  await system.client.delete(notice)
  await expect.poll(async () => (await request.get(path)).status()).toBe(404)
  await page.goto(path)
  await axe(page)
})
