import {expect, test} from './fixtures.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn} from './studio.ts'

test('an editor finds articles by locale and by their words', async ({page, system}) => {
  const studio = await signIn(page, system)
  await page.getByText('Articles', {exact: true}).click()
  await page.getByText('de-DE, German (Germany)').click()
  const list = page.getByTestId('document-list-pane')
  await expect(list.getByText('Muskel- und Wadenkrämpfe')).toBeVisible()
  await expect(list.getByText('Muscle and leg cramps')).toHaveCount(0)

  await studio.openList('articles;articleText')
  await page.getByRole('combobox', {name: 'Search list'}).fill('crampes')
  await expect(list.getByText('Crampes musculaires')).toBeVisible()
  await expect(list.getByText('Muscle and leg cramps')).toHaveCount(0)
})

test('an editor finds the notices of a market', async ({page, system}) => {
  const studio = await signIn(page, system)
  await studio.openList('notices;disclaimer-CH')
  const list = page.getByTestId('document-list-pane')
  await expect(list.getByText(/^CH · fr/).first()).toBeVisible()
  await expect(list.getByText(/^DE · /)).toHaveCount(0)
})

test('an editor creates a document, and it saves itself', async ({page, system}) => {
  const studio = await signIn(page, system)
  const title = 'A source from the browser tests'
  await system.client.delete({query: '*[_type == "source" && title == $title]', params: {title}})
  await studio.openList('source')
  await page.getByTestId('action-intent-button').first().click()
  await studio.text('title').fill(title)
  await studio.field('kind').getByRole('combobox').selectOption({label: 'Web page'})
  const sources = () =>
    system.client.fetch<{_id: string}[]>(
      '*[_type == "source" && title == $title && kind == "web"]{_id}',
      {title},
    )
  await expect.poll(async () => (await sources()).length).toBe(1)
  expect((await sources())[0]?._id).toMatch(/^drafts\./)
  await studio.publish()
  await expect
    .poll(async () => (await sources()).map(({_id}) => _id.startsWith('drafts.')))
    .toEqual([false])
  await system.client.delete({query: '*[_type == "source" && title == $title]', params: {title}})
})

test('an edit is saved as a draft, is seen by another editor, and is published', async ({
  page,
  system,
  keep,
  openBrowser,
}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  const other = await signIn(await openBrowser(), system, {role: 'editor', name: 'Jonas'})
  await other.open(SAMPLE, 'articleText')

  await studio.text('title').fill('Beispiel, bearbeitet')
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, bearbeitet')
  expect((await system.client.getDocument(SAMPLE))?.['title']).toBe('Beispiel')
  await expect(other.text('title')).toHaveValue('Beispiel, bearbeitet')

  await studio.publish()
  expect((await studio.published(SAMPLE))['title']).toBe('Beispiel, bearbeitet')
  await expect(studio.publishButton).toBeDisabled()
  await expect(other.publishButton).toBeDisabled()
})

test('an incomplete document is refused, with reasons that lead to their fields', async ({
  page,
  system,
  keep,
}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.text('title').fill('')
  const refused = await studio.publishRefused()
  await expect(refused.getByText('Title: Write the headline.')).toBeVisible()
  await refused.getByRole('button', {name: 'Go to the field'}).click()
  await expect(refused).toBeHidden()
  await expect(studio.text('title')).toBeFocused()
})

test('a changed slug is remembered in the transaction that publishes it', async ({
  page,
  system,
  keep,
}) => {
  await keep(SAMPLE)
  await publishSample(system, {formerSlugs: ['vorher']})
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.showGroup('Address and search')
  await studio.text('slug').fill('beispiel-neu')
  await studio.savedDraft(SAMPLE, 'slug', {_type: 'slug', current: 'beispiel-neu'})
  await studio.publish()
  const published = await studio.published(SAMPLE)
  expect(published).toMatchObject({
    slug: {current: 'beispiel-neu'},
    formerSlugs: ['vorher', 'beispiel'],
  })
  await expect(page.getByText('The former address now leads to the new one.')).toBeVisible()
  await expect(studio.publishButton).toBeDisabled()
})

test('the former slug of another document is refused by name', async ({page, system, keep}) => {
  const other = 'articleText-studio-other-de-AT'
  await keep(SAMPLE, other)
  await publishSample(system)
  const article = {
    _id: 'article-studio-other',
    _type: 'article',
    key: 'studio-other',
    internalName: 'Other',
  }
  await keep(article._id)
  await system.client.createOrReplace(article)
  await system.client.createOrReplace({
    _id: other,
    _type: 'articleText',
    article: {_type: 'reference', _ref: article._id},
    locale: 'de-AT',
    title: 'Ein anderer Artikel',
    slug: {_type: 'slug', current: 'anders'},
    formerSlugs: ['schon-vergeben'],
  })
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.showGroup('Address and search')
  await studio.text('slug').fill('schon-vergeben')
  await studio.savedDraft(SAMPLE, 'slug', {_type: 'slug', current: 'schon-vergeben'})
  const refused = await studio.publishRefused()
  await expect(refused.getByText(/was the address of “Ein anderer Artikel”/)).toBeVisible()
  // Referring first, or the article could not be deleted.
  await system.client.delete(other)
})

test('changes are discarded, and the published words come back', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.text('title').fill('Verworfen')
  await studio.savedDraft(SAMPLE, 'title', 'Verworfen')
  await studio.choose('Discard changes')
  await page.getByTestId('confirm-button').click()
  expect((await studio.published(SAMPLE))['title']).toBe('Beispiel')
  await expect(studio.text('title')).toHaveValue('Beispiel')
})

test('an unpublished document is a draft again', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText', {perspective: 'published', isReadOnly: true})
  await studio.pane.getByRole('button', {name: 'Unpublish'}).click()
  await page.getByTestId('confirm-button').click()
  await expect
    .poll(() => system.client.fetch('*[_id in [$id, "drafts." + $id]]._id', {id: SAMPLE}))
    .toEqual([`drafts.${SAMPLE}`])
})

test('a duplicate has the words and no address', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system, {formerSlugs: ['vorher']})
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.choose('Duplicate')
  const copies = () =>
    system.client.fetch<object[]>(
      '*[_type == "articleText" && title == "Beispiel" && _id != $id]{title, standfirst, slug, formerSlugs}',
      {id: SAMPLE},
    )
  await expect.poll(copies).toEqual([
    {
      title: 'Beispiel',
      standfirst: 'Ein Beispiel aus den Browsertests.',
      slug: null,
      formerSlugs: null,
    },
  ])
  await expect(page).not.toHaveURL(new RegExp(SAMPLE))
  await system.client.delete({
    query: '*[_type == "articleText" && title == "Beispiel" && _id != $id]',
    params: {id: SAMPLE},
  })
})

test('deleting shows the documents that refer to it', async ({page, system}) => {
  const studio = await signIn(page, system)
  await studio.open('article-muscle-and-leg-cramps', 'article')
  await studio.choose('Delete')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Muscle and leg cramps: causes and what helps')).toBeVisible()
  await dialog.getByRole('button', {name: 'Cancel'}).click()
  expect(await system.client.getDocument('article-muscle-and-leg-cramps')).toBeTruthy()
})

test('a document that nothing refers to is deleted', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.choose('Delete')
  await page.getByTestId('confirm-delete-button').or(page.getByTestId('confirm-button')).click()
  await expect.poll(() => system.client.fetch('count(*[_id == $id])', {id: SAMPLE})).toBe(0)
})
