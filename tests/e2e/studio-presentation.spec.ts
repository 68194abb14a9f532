import type {Page} from '@playwright/test'
import {pagesOf} from '../setup/addresses.ts'
import {expect, type System, test} from './fixtures.ts'
import {endRelease, releaseWithSample} from './releases-tool.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn, studioOn} from './studio.ts'

const texts = {
  'de-DE': 'articleText-muscle-and-leg-cramps-de-DE',
  'fr-CH': 'articleText-muscle-and-leg-cramps-fr-CH',
  'ar-XB': 'articleText-muscle-and-leg-cramps-ar-XB',
} as const

type Locale = keyof typeof texts

// The Studio gives the overlays eight seconds, then it says so and goes on waiting: a slow machine is no fault.
test.beforeEach(({allow}) => allow(/Unable to connect to visual editing/))

/** Opens a document of the Studio beside a page, and waits until the two speak with each other. */
async function openBeside(page: Page, system: System, document: string, path: string) {
  await page.goto(`${system.studio}/presentation/${document}?preview=${encodeURIComponent(path)}`)
  const preview = page.frameLocator('iframe').first()
  await expect(preview.locator('[data-preview]')).toBeVisible({timeout: 60_000})
  await expect(preview.locator('sanity-visual-editing')).toBeAttached({timeout: 60_000})
  return preview
}

for (const locale of Object.keys(texts) as Locale[]) {
  const id = texts[locale]
  const {article, topic} = pagesOf[locale]

  test(`what an editor types shows on the ${locale} page beside the form, and on no other`, async ({
    page,
    system,
    request,
    keep,
  }) => {
    test.slow()
    await keep(id)
    const studio = await signIn(page, system)
    const preview = await openBeside(page, system, `articleText/${id}`, article)
    const headline = preview.getByRole('heading', {level: 1})
    await expect(preview.locator('html')).toHaveAttribute('lang', locale)
    const typed = `Typed for ${locale}`
    const title = studio.text('title')
    await expect(title).toBeEditable({timeout: 60_000})
    await title.fill(typed)
    await expect(headline).toContainText(typed, {timeout: 30_000})
    await title.fill(`${typed}, twice`)
    await expect(headline).toContainText(`${typed}, twice`, {timeout: 30_000})
    expect(await (await request.get(article)).text(), 'nobody else sees it').not.toContain(typed)
  })

  test(`a click on words of the ${locale} page opens their field`, async ({page, system}) => {
    test.slow()
    await signIn(page, system)
    const preview = await openBeside(page, system, `articleText/${id}`, article)
    const standfirst = preview.locator('header p').first()
    await expect(async () => {
      await standfirst.click({position: {x: 8, y: 8}, timeout: 5_000})
      await expect(page).toHaveURL(new RegExp(`articleText/${id}/standfirst`), {timeout: 2_000})
    }).toPass({timeout: 60_000})
    const field = studioOn(page, system).field('standfirst')
    await expect(field.getByRole('textbox').first()).toBeFocused({timeout: 30_000})
  })

  test(`the Studio names the pages of the ${locale} article and leads there`, async ({
    page,
    system,
  }) => {
    test.slow()
    await signIn(page, system)
    const preview = await openBeside(page, system, `articleText/${id}`, article)
    const pane = page.getByTestId('document-pane').last()
    await pane.getByText(/Used on 3 pages/).click({timeout: 60_000})
    await pane.getByText(/^All articles/).click()
    await expect(preview.getByRole('main')).toHaveAttribute('data-page-type', 'topic', {
      timeout: 30_000,
    })
    await expect(page).toHaveURL(new RegExp(`preview=.*${topic}`))
  })
}

test('an article’s facts name its pages in every locale, and lead to a right-to-left one', async ({
  page,
  system,
}) => {
  test.slow()
  await signIn(page, system)
  const document = 'article/article-muscle-and-leg-cramps'
  const preview = await openBeside(page, system, document, pagesOf['de-DE'].article)
  const pane = page.getByTestId('document-pane').last()
  await pane.getByText(/Used on \d+ pages/).click({timeout: 60_000})
  for (const locale of ['de-DE', 'fr-CH', 'en-GB', 'en-XA', 'ar-XB']) {
    await expect(pane.getByText(`All articles (${locale}`)).toBeVisible()
  }
  await pane.getByText('Home page (ar-XB').click()
  await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl', {timeout: 30_000})
  // Next keeps the page before this one, hidden.
  await expect(preview.locator('[data-preview]').filter({visible: true})).toHaveCount(1)
})

test('the language switcher inside the preview leads to the other text, in the form too', async ({
  page,
  system,
}) => {
  test.slow()
  await signIn(page, system)
  const preview = await openBeside(page, system, '', pagesOf['de-DE'].article)
  await expect(page).toHaveURL(new RegExp(texts['de-DE']), {timeout: 30_000})
  // The switch is a link; with overlays off it is one to a click, too.
  await page.getByTestId('presentation-root').getByText('Edit', {exact: true}).first().click()
  await preview.locator('nav summary').click()
  await preview.locator(`a[href="${pagesOf['fr-CH'].article}"]`).first().click()
  await expect(preview.locator('html')).toHaveAttribute('lang', 'fr-CH', {timeout: 30_000})
  await expect(page).toHaveURL(new RegExp(texts['fr-CH']), {timeout: 30_000})
})

test('the perspective switch shows a release on the page, by its title, and running it moves the page', async ({
  page,
  system,
  request,
  keep,
}) => {
  test.slow()
  await keep(SAMPLE)
  await publishSample(system, {formerSlugs: []})
  const [releaseId, address] = ['rHerbst', '/de-at/ratgeber/beispiel']
  const title = 'Beispiel im Herbst'
  await releaseWithSample(system, releaseId, {fields: {title}, metadata: {title: 'Herbst'}})
  await signIn(page, system)
  const preview = await openBeside(page, system, `articleText/${SAMPLE}`, address)
  const headline = preview.getByRole('heading', {level: 1}).filter({visible: true})
  await expect(headline).toContainText('Beispiel')
  await page.getByTestId('global-perspective-menu-button').click()
  await page.getByRole('menuitem', {name: 'Herbst'}).first().click()
  await expect(headline).toContainText(title, {timeout: 60_000})
  await expect(preview.getByRole('complementary', {name: 'Vorschau'})).toContainText('„Herbst“')
  expect(await (await request.get(address)).text(), 'nobody else sees it').not.toContain(title)

  const slug = {_type: 'slug', current: 'beispiel-im-herbst'}
  await system.client.patch(`versions.${releaseId}.${SAMPLE}`, {set: {slug}}).commit()
  await system.client.releases.publish({releaseId})
  const asked = async () => (await request.get(address, {maxRedirects: 0})).status()
  await expect.poll(asked, {timeout: 30_000}).toBe(308)
  expect(await (await request.get(address)).text()).toContain(title)
  await endRelease(system.client, releaseId)
})
