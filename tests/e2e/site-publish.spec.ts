import {balance, cramps} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

const headlines = {
  'de-DE': 'Krämpfe: was heute neu ist',
  'fr-CH': 'Crampes: ce qui est nouveau aujourd’hui',
  'en-GB': 'Cramps: what is new today',
} as const

for (const locale of ['de-DE', 'fr-CH', 'en-GB'] as const) {
  const {id, path, list} = cramps[locale]

  test(`a headline published for ${locale} shows on the page and in the list, in another browser`, async ({
    system,
    page,
    keep,
  }) => {
    await keep(id)
    await page.goto(path)
    await expect(page.getByRole('heading', {level: 1})).not.toHaveText(headlines[locale])

    await system.client
      .transaction()
      .patch(id, {set: {title: headlines[locale]}})
      .commit({visibility: 'sync'})

    await expect(async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', {level: 1})).toHaveText(headlines[locale], {
        timeout: 250,
      })
    }).toPass()
    await page.goto(list)
    await expect(page.getByRole('link', {name: headlines[locale]})).toBeVisible()
  })
}

test('a publication expires the pages that show the document, and no other', async ({
  system,
  request,
  keep,
}) => {
  const {id, path} = cramps['de-DE']
  await keep(id)
  const other = balance['en-GB']
  await request.get(other)
  const before = await request.get(other)
  expect(before.headers()['x-nextjs-cache']).toBe('HIT')
  await system.client.patch(id, {set: {title: 'Nur hier neu'}}).commit({visibility: 'sync'})
  await expect.poll(async () => (await request.get(path)).text()).toContain('Nur hier neu')
  const after = await request.get(other)
  expect(after.headers()['x-nextjs-cache'], 'still served from the cache').toBe('HIT')
  expect(await after.text()).toBe(await before.text())
})

test('a draft shows on no public page', async ({system, request, keep}) => {
  const {id, path} = cramps['de-DE']
  await keep(id)
  const published = await system.client.getDocument(id)
  if (!published) throw new Error(`${id} is not in the seed`)
  await system.client.createOrReplace({...published, _id: `drafts.${id}`, title: 'Noch geheim'})
  // What is published afterwards has passed the same feed, so the draft had its chance to show.
  await system.client.patch(id, {set: {standfirst: 'Ein neuer Vorspann.'}}).commit()
  await expect.poll(async () => (await request.get(path)).text()).toContain('Ein neuer Vorspann.')
  expect(await (await request.get(path)).text()).not.toContain('Noch geheim')
})
