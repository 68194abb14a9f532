import {expect, test} from './fixtures.ts'
import {endRelease, releasesToolOn, releaseWithSample} from './releases-tool.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn} from './studio.ts'

const versionIn = (release: string) => `versions.${release}.${SAMPLE}`

test.beforeEach(({keep}) => {
  // A slow machine needs a while for each page of the Studio.
  test.setTimeout(240_000)
  return keep(SAMPLE)
})

test('an editor makes a release, writes in it, and another editor sees it there', async ({
  page,
  system,
  openBrowser,
}) => {
  await publishSample(system)
  const studio = await signIn(page, system)
  const name = await releasesToolOn(page, system).create(`Spring ${Date.now()}`)

  await page.goto(
    `${system.site}/studio/structure/articles;articleText;${SAMPLE}?perspective=${name}`,
  )
  await page.getByRole('button', {name: 'Add to release'}).click({timeout: 60_000})
  await expect.poll(() => system.client.getDocument(versionIn(name))).toBeTruthy()
  await expect(studio.text('title')).toBeEditable({timeout: 60_000})
  await studio.text('title').fill('Beispiel im Frühling')
  await expect
    .poll(async () => (await system.client.getDocument(versionIn(name)))?.['title'])
    .toBe('Beispiel im Frühling')
  expect((await system.client.getDocument(SAMPLE))?.['title']).toBe('Beispiel')

  const other = await signIn(await openBrowser(), system, {role: 'editor', name: 'Jonas'})
  await other.open(SAMPLE, 'articleText', {perspective: name})
  await expect(other.text('title')).toHaveValue('Beispiel im Frühling')

  await page.getByTestId('global-perspective-menu-button').click()
  await page.getByRole('menuitem', {name: 'Published'}).first().click()
  await expect(studio.text('title')).toHaveValue('Beispiel')
  await endRelease(system.client, name)
})

test('a release runs as one, its former address still leads there, and it is reverted', async ({
  page,
  system,
}) => {
  await publishSample(system, {formerSlugs: []})
  const name = 'rRunAndRevert'
  const slug = {_type: 'slug', current: 'beispiel-im-fruehling'}
  await releaseWithSample(system, name, {fields: {title: 'Beispiel im Frühling', slug}})
  await signIn(page, system)
  const tool = releasesToolOn(page, system)
  await tool.open(name)
  await tool.press('publish-all-button')
  await tool.isIn(name, 'published')
  expect(await system.client.getDocument(SAMPLE)).toMatchObject({
    title: 'Beispiel im Frühling',
    slug,
    formerSlugs: ['beispiel'],
  })
  expect(await system.client.getDocument(versionIn(name))).toBeUndefined()

  await tool.open(name)
  await page.getByTestId('revert-button').click()
  await page.locator('#immediate-revert-release').check()
  await tool.confirm()
  await expect
    .poll(async () => (await system.client.getDocument(SAMPLE))?.['title'], {timeout: 60_000})
    .toBe('Beispiel')
  expect(await system.client.getDocument(SAMPLE)).toMatchObject({
    slug: {current: 'beispiel'},
    formerSlugs: ['beispiel-im-fruehling'],
  })
  await endRelease(system.client, name)
})

test('a release is scheduled, locked, and unscheduled', async ({page, system}) => {
  await publishSample(system)
  const name = 'rScheduled'
  const metadata = {releaseType: 'scheduled', intendedPublishAt: '2099-05-01T08:00:00Z'}
  await releaseWithSample(system, name, {fields: {title: 'Beispiel im Mai'}, metadata})
  const studio = await signIn(page, system)
  const tool = releasesToolOn(page, system)
  await tool.open(name)
  await tool.press('schedule-button')
  await tool.isIn(name, 'scheduled')

  await studio.open(SAMPLE, 'articleText', {perspective: name, isReadOnly: true})
  await expect(studio.text('title')).toHaveValue('Beispiel im Mai')
  await expect(studio.text('title')).not.toBeEditable()

  await tool.open(name)
  await tool.press('schedule-button')
  await tool.isIn(name, 'active')
  await endRelease(system.client, name)
})

test('a release is archived, restored and deleted', async ({page, system}) => {
  await publishSample(system)
  const name = 'rArchived'
  await releaseWithSample(system, name, {fields: {title: 'Beispiel im Archiv'}})
  await signIn(page, system)
  const tool = releasesToolOn(page, system)
  await tool.open(name)
  await tool.choose('archive-release-menu-item')
  await tool.confirm()
  await tool.isIn(name, 'archived')
  expect(await system.client.getDocument(versionIn(name))).toBeUndefined()

  await tool.open(name)
  await tool.choose('unarchive-release-menu-item')
  await tool.isIn(name, 'active')
  expect(await system.client.getDocument(versionIn(name))).toMatchObject({
    title: 'Beispiel im Archiv',
  })

  await tool.open(name)
  await tool.choose('archive-release-menu-item')
  await tool.confirm()
  await tool.isIn(name, 'archived')
  await tool.open(name)
  await tool.choose('delete-release-menu-item')
  await tool.confirm()
  await expect
    .poll(() => system.client.releases.get({releaseId: name}), {timeout: 60_000})
    .toBeUndefined()
})

test('a draft is scheduled, and published at its time while nobody looks', async ({
  page,
  system,
}) => {
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.text('title').fill('Geplantes Beispiel')
  await studio.savedDraft(SAMPLE, 'title', 'Geplantes Beispiel')
  await studio.choose('Schedule publish')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('May 1, 2099 08:00')
  await dialog.getByRole('textbox').press('Enter')
  await dialog.getByRole('button', {name: 'Schedule', exact: true}).click()
  const scheduled = () =>
    system.client.fetch<string | null>(
      '*[_type == "system.release" && metadata.cardinality == "one" && state == "scheduled"][0].name',
    )
  await expect.poll(scheduled, {timeout: 60_000}).not.toBeNull()
  const releaseId = String(await scheduled())
  expect(await system.client.getDocument(versionIn(releaseId))).toMatchObject({
    title: 'Geplantes Beispiel',
  })

  await page.goto('about:blank')
  await system.client.releases.schedule({releaseId, publishAt: new Date().toISOString()})
  await expect
    .poll(async () => (await system.client.getDocument(SAMPLE))?.['title'], {timeout: 30_000})
    .toBe('Geplantes Beispiel')
  await endRelease(system.client, releaseId)
})
