import type {Page} from '@playwright/test'
import {publicLocales} from '#lib/i18n/locales.ts'
import {expect, type System, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const ARTICLE = 'articleText-muscle-and-leg-cramps'
const PRODUCT = 'productText-balance-125'
const ARTICLE_RECORD = 'translation-article-muscle-and-leg-cramps'
const PRODUCT_RECORD = 'translation-product-balance-125'

/** The translations menu of the document that stands open. */
function menuOf(page: Page) {
  const button = page.getByTestId('document-internationalization-menu')
  const option = (name: string | RegExp) => page.getByRole('button', {name})
  return {
    button,
    option,
    async open() {
      await expect(button).toBeEnabled({timeout: 30_000})
      await button.click()
      await expect(page.getByPlaceholder('Filter languages')).toBeVisible()
    },
  }
}

const draftOf = (system: System, id: string) => system.client.getDocument(`drafts.${id}`)

const translationsIn = async (system: System, record: string): Promise<string[]> =>
  (await system.client.fetch<string[] | null>('*[_id == $record][0].translations[].language', {
    record,
  })) ?? []

/** Forgets translations, whether they were published or not, and takes them out of their record. */
async function forget({client}: System, ...ids: string[]) {
  const params = {ids: ids.flatMap((id) => [id, `drafts.${id}`])}
  await client.delete({query: '*[_id in $ids]', params})
  await client
    .patch({query: '*[_type == "translation.metadata" && references($ids)]', params})
    .unset(ids.map((id) => `translations[value._ref == "${id}"]`))
    .commit()
}

test('an editor translates an article from the menu, gives it its address and publishes it', async ({
  page,
  system,
  keep,
  openBrowser,
}) => {
  test.slow()
  const [id, root] = [`${ARTICLE}-it-CH`, 'article-muscle-and-leg-cramps']
  await keep(id, root, ARTICLE_RECORD)
  await forget(system, id)
  // A page on a symptom that leads to a supplement is not published anew.
  const supplement = 'relatedProducts[_ref == "product-balance-125"]'
  await system.client.patch(root).unset([supplement]).commit()
  const source = await system.client.getDocument(`${ARTICLE}-fr-CH`)
  const studio = await signIn(page, system)
  const menu = menuOf(page)
  await studio.open(`${ARTICLE}-fr-CH`, 'articleText')
  await menu.open()
  await expect(menu.option(/German \(Germany\) · published/)).toBeVisible()
  await expect(menu.option(/French \(Switzerland\) · published/)).toBeDisabled()
  await menu.option(/Italian \(Switzerland\) · no text yet/).click()
  await expect(page.getByText('Created "Italian (Switzerland)', {exact: false})).toBeVisible()

  const draft = await draftOf(system, id)
  expect(draft).toMatchObject({
    _type: 'articleText',
    locale: 'it-CH',
    isUncheckedTranslation: true,
    title: source?.['title'],
    standfirst: source?.['standfirst'],
    body: source?.['body'],
    references: source?.['references'],
    article: source?.['article'],
    slug: source?.['slug'],
  })
  for (const field of ['reviewNote', 'lastReviewed', 'nextReview', 'formerSlugs']) {
    expect(draft, `${field} is not copied`).not.toHaveProperty(field)
  }
  expect(await translationsIn(system, ARTICLE_RECORD)).toEqual([...publicLocales])
  expect(await system.client.getDocument(id), 'nothing is published by itself').toBeUndefined()

  await menu.option(/Italian \(Switzerland\) · draft/).click()
  await expect(page).toHaveURL(new RegExp(id))
  await studio.open(id, 'articleText')
  await studio.text('title').fill('Crampi muscolari e crampi alle gambe')
  await studio.savedDraft(id, 'title', 'Crampi muscolari e crampi alle gambe')
  await studio.showGroup('Address and search')
  await studio.text('slug').fill('crampi-muscolari')
  await studio.savedDraft(id, 'slug', {_type: 'slug', current: 'crampi-muscolari'})
  await studio.publish()
  const published = await studio.published(id)
  expect(published).toMatchObject({locale: 'it-CH', slug: {current: 'crampi-muscolari'}})

  const reader = await openBrowser()
  await expect(async () => {
    await reader.goto('/it-ch/consigli/crampi-muscolari')
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(
      'Crampi muscolari e crampi alle gambe',
      {timeout: 1_000},
    )
  }).toPass()
  await forget(system, id)
})

test('a product is translated into the status of the market it is for', async ({
  page,
  system,
  keep,
}) => {
  const id = `${PRODUCT}-it-CH`
  const inItaly = `${PRODUCT}-it-IT`
  await keep(id, inItaly, PRODUCT_RECORD)
  await forget(system, id, inItaly)
  const studio = await signIn(page, system)
  const menu = menuOf(page)
  await studio.open(`${PRODUCT}-fr-CH`, 'productText')
  await menu.open()
  await menu.option(/Italian \(Switzerland\) · no text yet/).click()
  await expect
    .poll(() => draftOf(system, id))
    .toMatchObject({
      locale: 'it-CH',
      isUncheckedTranslation: true,
      productMarket: {_ref: 'productMarket-balance-125-CH'},
      slug: {current: 'magnovia-balance-125'},
    })
  await menu.option(/Italian \(Italy\) · no text yet/).click()
  await expect
    .poll(() => draftOf(system, inItaly))
    .toMatchObject({
      locale: 'it-IT',
      productMarket: {_ref: 'productMarket-balance-125-IT'},
    })
  expect(await translationsIn(system, PRODUCT_RECORD)).toEqual([...publicLocales])
})

test('a market without the product is refused, and nothing is made', async ({
  page,
  system,
  keep,
  allow,
}) => {
  allow(/no status in Poland/)
  const [status, text] = ['productMarket-balance-125-PL', `${PRODUCT}-pl-PL`]
  await keep(status, text, PRODUCT_RECORD)
  await forget(system, text)
  await system.client.delete(status)
  const before = await system.client.fetch('count(*)')
  const studio = await signIn(page, system)
  const menu = menuOf(page)
  await studio.open(`${PRODUCT}-fr-CH`, 'productText')
  await menu.open()
  await menu.option(/Polish \(Poland\) · no text yet/).click()
  await expect(page.getByText(/The product has no status in Poland yet/)).toBeVisible()
  expect(await system.client.fetch('count(*)')).toBe(before)
  expect(await translationsIn(system, PRODUCT_RECORD)).not.toContain('pl-PL')
})

test('a slug that is taken in the new locale is left to the editor', async ({
  page,
  system,
  keep,
}) => {
  const id = `${PRODUCT}-es-ES`
  const other = 'productText-effervescent-365-orange-es-ES'
  await keep(id, other, PRODUCT_RECORD)
  await forget(system, id, other)
  await system.client.createOrReplace({
    _id: other,
    _type: 'productText',
    productMarket: {_type: 'reference', _ref: 'productMarket-effervescent-365-orange-ES'},
    locale: 'es-ES',
    displayName: 'Magnovia 365',
    slug: {_type: 'slug', current: 'otro'},
    formerSlugs: ['magnovia-balance-125'],
  })
  const studio = await signIn(page, system)
  const menu = menuOf(page)
  await studio.open(`${PRODUCT}-fr-CH`, 'productText')
  await menu.open()
  await menu.option(/Spanish \(Spain\) · no text yet/).click()
  await expect.poll(() => draftOf(system, id)).toMatchObject({locale: 'es-ES'})
  expect(await draftOf(system, id)).not.toHaveProperty('slug')
})

test('the menu knows texts that were made, moved and deleted without it', async ({
  page,
  system,
  keep,
}) => {
  const [made, moved, polish] = [`${ARTICLE}-by-hand`, `${ARTICLE}-en-GB`, `${ARTICLE}-pl-PL`]
  await keep(made, moved, polish, ARTICLE_RECORD)
  const text = await system.client.getDocument(moved)
  if (!text) throw new Error(`${moved} is not in the seed`)
  await system.client
    .transaction()
    .create({...text, _id: `drafts.${made}`, locale: 'pl-PL'})
    .delete(moved)
    .delete(polish)
    .commit()
  const studio = await signIn(page, system)
  const menu = menuOf(page)
  await studio.open(`${ARTICLE}-fr-CH`, 'articleText')
  await menu.open()
  await expect(menu.option(/Polish \(Poland\) · draft/)).toBeVisible()
  await expect(menu.option(/English \(United Kingdom\) · no text yet/)).toBeVisible()
  await expect
    .poll(() => translationsIn(system, ARTICLE_RECORD))
    .toEqual(publicLocales.filter((locale) => locale !== 'en-GB'))
})

test('a generated test locale has no menu', async ({page, system}) => {
  const studio = await signIn(page, system)
  await studio.open(`${ARTICLE}-en-XA`, 'articleText')
  await expect(studio.publishButton).toBeVisible()
  await expect(menuOf(page).button).toHaveCount(0)
})
