import type {Page} from '@playwright/test'
import {expect, type System, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const ROOT = 'article-search-sample'

/** A text in each language, of things the demo does not speak of, and what an editor types to find it. */
const SAMPLES = [
  {
    locale: 'de-AT',
    title: 'Wenn der Muskel zwickt',
    words: 'Tee aus Holunderblüten',
    typed: 'holunderblu',
  },
  {
    locale: 'en-GB',
    title: 'When a muscle pinches',
    words: 'Breathe slowly and knit a cardigan',
    typed: 'cardig',
  },
  {
    locale: 'fr-FR',
    title: 'Quand le muscle pince',
    words: 'Buvez une tisane, l’églantine est rouge',
    typed: 'eglantin',
  },
  {
    locale: 'it-IT',
    title: 'Quando il muscolo pizzica',
    words: 'Più lavanda durante la serata',
    typed: 'piu lavanda',
  },
  {
    locale: 'es-ES',
    title: 'Cuando el músculo pellizca',
    words: 'Los pañuelos y la cigüeña',
    typed: 'panuelo',
  },
  {
    locale: 'pl-PL',
    title: 'Gdy szczypie mięsień',
    words: 'Źdźbła trawy rosną powoli',
    typed: 'zdzbl',
  },
]

const idOf = (locale: string) => `articleText-search-sample-${locale}`

/** The last word is in two spans, as when its end is set in bold. */
function paragraph(words: string) {
  const span = (key: string, text: string, ...marks: string[]) => ({
    _key: key,
    _type: 'span',
    text,
    marks,
  })
  const children = [span('a', words.slice(0, -2)), span('b', words.slice(-2), 'strong')]
  return {_key: 'a', _type: 'block', style: 'normal', markDefs: [], children}
}

async function publishSamples({client}: System) {
  const transaction = client.transaction().createOrReplace({
    _id: ROOT,
    _type: 'article',
    key: 'search-sample',
    internalName: 'Search sample',
  })
  for (const {locale, title, words} of SAMPLES) {
    transaction.createOrReplace({
      _id: idOf(locale),
      _type: 'articleText',
      article: {_type: 'reference', _ref: ROOT},
      locale,
      title,
      body: [paragraph(words)],
    })
  }
  await transaction.commit({visibility: 'sync'})
}

const samples = [ROOT, ...SAMPLES.map(({locale}) => idOf(locale))]

/** Texts first: the article could not be deleted before those that refer to it. */
const removeSamples = ({client}: System) =>
  samples
    .toReversed()
    .reduce((transaction, id) => transaction.delete(id), client.transaction())
    .commit()

function globalSearch(page: Page) {
  const results = page.getByTestId('search-results')
  return {
    results,
    input: page.getByPlaceholder('Search', {exact: true}),
    async open() {
      await page.getByTestId('studio-search').click()
      await expect(this.input).toBeFocused()
    },
    result: (title: string) => results.getByText(title, {exact: true}),
  }
}

test('an editor finds words inside texts in six languages, in the list and everywhere', async ({
  page,
  system,
}) => {
  test.slow()
  await publishSamples(system)
  const studio = await signIn(page, system)
  await studio.openList('articles;articleText')
  const list = page.getByTestId('document-list-pane')
  const listSearch = page.getByRole('combobox', {name: 'Search list'})
  for (const {title, typed} of SAMPLES) {
    await listSearch.fill(typed)
    await expect(list.getByText(title, {exact: true}), `the list by “${typed}”`).toBeVisible()
    const others = SAMPLES.filter((sample) => sample.title !== title)
    for (const other of others) await expect(list.getByText(other.title)).toHaveCount(0)
  }

  const search = globalSearch(page)
  await search.open()
  for (const {locale, title, typed} of SAMPLES) {
    await search.input.fill(typed)
    await expect(search.result(title), `everything by “${typed}”`).toBeVisible()
    await expect(search.results.getByText(new RegExp(`^${locale}, `)).first()).toBeVisible()
  }
  await removeSamples(system)
})

test('what stands in a title comes before what stands in a text', async ({page, system}) => {
  await publishSamples(system)
  await system.client.patch(idOf('pl-PL')).set({title: 'Holunderblüten'}).commit()
  const studio = await signIn(page, system)
  await studio.openList('articles;articleText')
  // The list takes the focus when it comes, and with it closes a search that is open.
  await expect(
    page.getByTestId('document-list-pane').getByText('Wenn der Muskel zwickt'),
  ).toBeVisible()
  const search = globalSearch(page)
  await search.open()
  await search.input.fill('holunderblut')
  await expect(search.result('Wenn der Muskel zwickt')).toBeVisible()
  const texts = await search.results.innerText()
  expect(texts.indexOf('Holunderblüten')).toBeLessThan(texts.indexOf('Wenn der Muskel zwickt'))
  await removeSamples(system)
})

test('a list in one locale searches that locale only', async ({page, system}) => {
  await publishSamples(system)
  const studio = await signIn(page, system)
  await studio.openList('articles;articleText-es-ES')
  const list = page.getByTestId('document-list-pane')
  await expect(list.getByText('Cuando el músculo pellizca')).toBeVisible()
  await page.getByRole('combobox', {name: 'Search list'}).fill('musc')
  await expect(list.getByText('Cuando el músculo pellizca')).toBeVisible()
  await expect(list.getByText('Quand le muscle pince')).toHaveCount(0)
  await removeSamples(system)
})

test('nothing found says so, in the list and everywhere', async ({page, system}) => {
  const studio = await signIn(page, system)
  await studio.openList('articles;articleText')
  await page.getByRole('combobox', {name: 'Search list'}).fill('kwxqz')
  await expect(page.getByTestId('document-list-pane').getByText('No results found')).toBeVisible()
  const search = globalSearch(page)
  await search.open()
  await search.input.fill('kwxqz')
  await expect(page.getByText('No results found').last()).toBeVisible()
  await expect(page.getByText('Try another keyword or adjust your filters')).toBeVisible()
})

test('products are found by their codes, and the type can be chosen', async ({page, system}) => {
  const studio = await signIn(page, system)
  await studio.openList('articles;articleText')
  // The list takes the focus when it comes, and with it closes a search that is open.
  await expect(page.getByTestId('document-list-pane').getByRole('link').first()).toBeVisible()
  const search = globalSearch(page)
  await search.open()
  await search.input.fill('9520000000')
  await expect(search.results.getByText(/Food supplement|Medicine/).first()).toBeVisible()
  await search.input.fill('balance 125')
  await expect(search.results.getByText('Magnovia Balance 125 tablets').first()).toBeVisible()
  await page.getByRole('button', {name: 'All types'}).click()
  await page
    .getByRole('option')
    .filter({hasText: /^Source$/})
    .click()
  await expect(search.results.getByText('Magnovia Balance 125 tablets')).toHaveCount(0)
  await search.input.fill('magnesium')
  await expect(search.results.getByText(/magnesium/i).first()).toBeVisible()
})

test('the keyboard alone opens the search, chooses a result, and finds the search again', async ({
  page,
  system,
}) => {
  await publishSamples(system)
  const studio = await signIn(page, system)
  await studio.openList('articles;articleText')
  // The list takes the focus when it comes, and with it closes a search that is open.
  await expect(
    page.getByTestId('document-list-pane').getByText('Cuando el músculo pellizca'),
  ).toBeVisible()
  const search = globalSearch(page)
  await page.keyboard.press('Control+k')
  await expect(search.input).toBeFocused()
  await page.keyboard.type('ciguena')
  await expect(search.result('Cuando el músculo pellizca')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(idOf('es-ES')))
  await expect(studio.text('title')).toHaveValue('Cuando el músculo pellizca')

  await page.reload()
  await expect(studio.text('title')).toBeEditable({timeout: 60_000})
  await page.keyboard.press('Control+k')
  await expect(page.getByText('Recent searches', {exact: true})).toBeVisible()
  await expect(page.getByText('ciguena', {exact: true})).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search.input).toBeHidden()
  await removeSamples(system)
})
