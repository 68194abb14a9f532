import {publicLocales} from '#lib/i18n/locales.ts'
import {alternatesOf, sitemapEntries} from '../setup/alternates.ts'
import {balance, cramps, effervescent} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

test('every page in the sitemap answers, and names the same alternates as each of them does', async ({
  request,
}) => {
  const entries = sitemapEntries(await (await request.get('/sitemap.xml')).text())
  expect(entries.length).toBeGreaterThan(30)
  const alternates = new Map<string, Record<string, string>>()
  for (const {loc} of entries) {
    const response = await request.get(loc, {maxRedirects: 0})
    expect(response.status(), loc).toBe(200)
    alternates.set(loc, alternatesOf(await response.text()))
  }
  for (const {loc, alternates: listed} of entries) {
    const own = alternates.get(loc) ?? {}
    expect(own['x-default'], loc).toBeDefined()
    // The chooser stands for itself; every other page says in the sitemap what it says in its head.
    if (Object.keys(listed).length > 0) expect(listed, loc).toEqual(own)
    for (const [language, address] of Object.entries(own)) {
      if (language === 'x-default' || new URL(loc).pathname === '/') continue
      expect(alternates.get(address), `${loc} names ${address}`).toEqual(own)
    }
  }
})

test('alternates are the translations that exist', async ({request, system}) => {
  const languages = async (path: string) =>
    Object.keys(alternatesOf(await (await request.get(system.site + path)).text()))
  const all = publicLocales.toSorted()
  expect(await languages(cramps['de-DE'].path)).toEqual([...all, 'x-default'])
  expect(await languages(balance['en-GB'])).toEqual([...all, 'x-default'])
  const sold = all.filter((locale) => locale !== 'en-GB')
  expect(await languages(effervescent['de-DE'])).toEqual([...sold, 'x-default'])
})

test('the generated locales are in no sitemap and no alternate', async ({request}) => {
  for (const path of [
    '/sitemap.xml',
    '/',
    '/ar-xb',
    '/de-de',
    '/en-xa/articles/muscle-and-leg-cramps-xa',
  ]) {
    const text = await (await request.get(path)).text()
    expect(Object.keys(alternatesOf(text)), path).not.toContain('ar-XB')
    if (path === '/sitemap.xml') expect(text).not.toMatch(/ar-xb|en-xa/i)
  }
})

test('unpublishing removes page, listings, sitemap and alternates', async ({
  request,
  system,
  keep,
}) => {
  const {id, path, list} = cramps['de-DE']
  await keep(id)
  expect((await request.get(path)).status()).toBe(200)
  const title = (await system.client.getDocument<{title: string}>(id))?.title ?? ''
  expect(await (await request.get(list)).text()).toContain(title)

  await system.client.delete(id)

  await expect.poll(async () => (await request.get(path)).status()).toBe(404)
  expect(await (await request.get(list)).text()).not.toContain(title)
  expect(await (await request.get('/de-de')).text()).not.toContain(title)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(path)
  const french = await (await request.get(cramps['fr-CH'].path)).text()
  const others = publicLocales.filter((locale) => locale !== 'de-DE')
  expect(Object.keys(alternatesOf(french))).toEqual([...others.toSorted(), 'x-default'])
})
