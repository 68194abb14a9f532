import type {SanityDocument} from '@sanity/client'
import {expect, test} from './fixtures.ts'

test('a locale without an article says so', async ({page}) => {
  await page.goto('/it-ch/consigli')
  await expect(page.getByRole('main')).toHaveAttribute('data-page-type', 'topic')
  await expect(page.getByRole('main')).toContainText('alcun articolo')
})

test('an empty dataset says so on every list, and answers 404 for what was there', async ({
  page,
  request,
  system: {client},
}) => {
  const everything = await client.fetch<SanityDocument[]>('*[]')
  expect(everything.length).toBeGreaterThan(50)
  await client.delete({query: '*'})
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
