import type {Page} from '@playwright/test'
import {pagesOf} from '../setup/addresses.ts'
import {expect, type System, test} from './fixtures.ts'
import {signIn, studioOn} from './studio.ts'

const texts = {
  'de-DE': 'articleText-muscle-and-leg-cramps-de-DE',
  'fr-CH': 'articleText-muscle-and-leg-cramps-fr-CH',
  'ar-XB': 'articleText-muscle-and-leg-cramps-ar-XB',
} as const

type Locale = keyof typeof texts

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
    await pane.getByRole('link', {name: /All articles/}).click()
    await expect(preview.getByRole('main')).toHaveAttribute('data-page-type', 'topic', {
      timeout: 30_000,
    })
    await expect(page).toHaveURL(new RegExp(`preview=.*${encodeURIComponent(topic)}`))
  })
}
