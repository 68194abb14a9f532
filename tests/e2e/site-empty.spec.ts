import type {SanityDocument} from '@sanity/client'
import {expect, test} from './fixtures.ts'

// What is on record of advertisements is nobody's to delete, and shows nothing by itself.
const ALL = '*[_type != "warningUse"]'

test('an empty dataset says so on every list, and answers 404 for what was there', async ({
  page,
  request,
  system: {client},
}) => {
  const everything = await client.fetch<SanityDocument[]>(ALL)
  expect(everything.length).toBeGreaterThan(50)
  await client.delete({query: ALL})
  try {
    await expect
      .poll(async () => (await request.get('/de-de/ratgeber/muskel-und-wadenkraempfe')).status())
      .toBe(404)
    for (const [path, type] of [
      ['/de-de', 'home'],
      ['/de-de/ratgeber', 'topic'],
      ['/de-de/produkte', 'products'],
      ['/de-de/fragen', 'faq'],
      ['/de-de/glossar', 'glossary'],
    ] as const) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(200)
      await expect(page.getByRole('main')).toHaveAttribute('data-page-type', type)
      await expect(page.getByRole('main')).toContainText('In dieser Sprache ist noch kein')
    }
    expect((await request.get('/sitemap.xml')).status()).toBe(200)
    await page.goto('/')
    await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'chooser')
  } finally {
    const transaction = client.transaction()
    for (const document of everything) transaction.createOrReplace(document)
    await transaction.commit({visibility: 'sync'})
  }
  await expect
    .poll(async () => (await request.get('/de-de/ratgeber/muskel-und-wadenkraempfe')).status())
    .toBe(200)
})
