import {balance, cramps} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const headlines = {
  'de-DE': 'Krämpfe: was heute neu ist',
  'fr-CH': 'Crampes: ce qui est nouveau aujourd’hui',
  'en-GB': 'Cramps: what is new today',
} as const

for (const locale of ['de-DE', 'fr-CH', 'en-GB'] as const) {
  const {id, path, list} = cramps[locale]

  test(`an editor publishes a headline for ${locale} in the Studio, and a reader in another browser sees it`, async ({
    system,
    page: reader,
    openBrowser,
    keep,
  }) => {
    test.slow()
    await keep(id)
    const headline = reader.getByRole('heading', {level: 1})
    await reader.goto(path)
    await expect(headline).not.toHaveText(headlines[locale])

    const studio = await signIn(await openBrowser(), system)
    await studio.open(id, 'articleText')
    await studio.text('title').fill(headlines[locale])
    await studio.savedDraft(id, 'title', headlines[locale])
    // The others are translated from it, so an editor says what the change means for them.
    if (locale === 'en-GB') await studio.field('changeClass').getByText('Editorial').click()
    await reader.goto(path)
    await expect(headline, 'a draft is not public').not.toHaveText(headlines[locale])
    await studio.publish()

    await expect(async () => {
      await reader.goto(path)
      await expect(headline).toHaveText(headlines[locale], {timeout: 250})
    }).toPass()
    await reader.goto(list)
    await expect(reader.getByRole('link', {name: headlines[locale]})).toBeVisible()
    await expect(reader.locator('html')).toHaveAttribute('lang', locale)
  })
}

test('what is published through the API shows on the page', async ({system, request, keep}) => {
  const {id, path} = cramps['de-DE']
  await keep(id)
  await request.get(path)
  await system.client.patch(id, {set: {title: 'Über die Schnittstelle'}}).commit()
  await expect
    .poll(async () => (await request.get(path)).text())
    .toContain('Über die Schnittstelle')
})

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
