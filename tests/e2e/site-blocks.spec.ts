import {changeArticleWords} from '#sanity/seed/words.ts'
import type {ArticleTextDocument} from '#sanity/seed/types.ts'
import {cramps, pagesOf} from '../setup/addresses.ts'
import {everyBlock, everyBlockNeeds, TITLES} from '../setup/every-block.ts'
import {publish} from '../setup/publish.ts'
import {axe, expect, type System, test} from './fixtures.ts'

/** The articles of the tests are those of the seed, with a body that has every block. */

type Keep = (...ids: string[]) => Promise<void>

const FLIPPED = 'articleText-muscle-and-leg-cramps-ar-XB'

async function withEveryBlock(system: System, keep: Keep, id: string, changes: object = {}) {
  const needs = everyBlockNeeds('de-DE', 'fr-CH')
  await keep(...needs.map(({_id}) => _id), id)
  await publish(system, [
    ...needs.map((document) => ({createOrReplace: document})),
    {patch: {id, set: {body: everyBlock(), ...changes}}},
  ])
}

test('every block is there, for eyes and for readers of the screen, on the phone and on a desk', async ({
  openBrowser,
  system,
  keep,
}) => {
  await withEveryBlock(system, keep, cramps['de-DE'].id)
  for (const width of [390, 1280]) {
    const page = await openBrowser({viewport: {width, height: 900}})
    await page.goto(cramps['de-DE'].path)
    for (const title of [
      TITLES.redFlagBox,
      TITLES.keyFacts,
      TITLES.selfCareSteps,
      TITLES.questions,
    ])
      await expect(page.getByRole('heading', {name: title})).toBeVisible()
    const table = page.getByRole('table', {name: TITLES.ionTable})
    await expect(table.getByRole('row', {name: /Natrium \(Na⁺\)/})).toContainText('Speisesalz')
    const chart = page.getByRole('table', {name: TITLES.chart})
    await expect(chart.getByRole('columnheader', {name: 'Menge in mg'})).toBeVisible()
    await expect(chart.getByRole('row', {name: 'Vollkornbrot'})).toContainText('76,5')
    const region = page.getByRole('region', {name: TITLES.comparison})
    await region.focus()
    await expect(region).toBeFocused()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await axe(page)
    await page.context().close()
  }
})

test('the words of a page are those of its market: emergency, notice, answer', async ({
  page,
  system,
  keep,
}) => {
  await withEveryBlock(system, keep, cramps['fr-CH'].id)
  await page.goto(cramps['fr-CH'].path)
  await expect(page.getByText('Wählen Sie sofort die 144.')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('{emergency}')
  const notice = page.locator('[data-disclaimer="supplement-children"]')
  await expect(notice).toHaveAttribute('lang', 'fr')
  await expect(notice).toHaveCount(1)
  await expect(page.getByRole('heading', {name: 'Wann am Tag dehnt man am besten?'})).toBeVisible()
})

test('a citation leads to its source, and the source back to it', async ({page, system, keep}) => {
  await withEveryBlock(system, keep, cramps['de-DE'].id)
  await page.goto(cramps['de-DE'].path)
  await page.getByRole('link', {name: 'Quelle 1', exact: true}).first().click()
  const source = page.locator('#ref-1')
  await expect(source).toBeInViewport()
  await source.getByRole('link', {name: 'Zurück zur Stelle im Text'}).click()
  await expect(page.locator('#cite-1')).toBeInViewport()
  await expect(page.locator('#ref-3').getByRole('link', {name: /Zurück/})).toHaveCount(0)
})

test('a product stands in the text once, beneath the red flags, and not again at the end', async ({
  page,
  system,
  keep,
}) => {
  await withEveryBlock(system, keep, cramps['de-DE'].id)
  await page.goto(cramps['de-DE'].path)
  const teaser = page.locator('[data-product="effervescent-365-orange"]')
  await expect(teaser).toHaveCount(1)
  const [flags, product, answer] = await Promise.all(
    [
      page.getByRole('heading', {name: TITLES.redFlagBox}),
      teaser,
      page.getByRole('heading', {name: TITLES.questions}),
    ].map(async (element) => (await element.boundingBox())?.y ?? 0),
  )
  expect(flags).toBeLessThan(product ?? 0)
  expect(product).toBeLessThan(answer ?? 0)
})

test('a product above the red flags withholds the page', async ({page, system, keep}) => {
  const {id, path} = cramps['de-DE']
  const [flags, ...others] = everyBlock()
  const body = [...others, flags]
  await withEveryBlock(system, keep, id, {body})
  await expect.poll(async () => (await page.goto(path))?.status(), {timeout: 30_000}).toBe(404)
  await expect(page.locator('main')).toHaveAttribute('data-page-type', 'withheld')
})

test('a notice without words in a market withholds the page there', async ({
  page,
  system,
  keep,
}) => {
  const {id, path} = cramps['de-DE']
  const body = [...everyBlock(), {_key: 'dshea', _type: 'notice', notice: 'dshea'}]
  await withEveryBlock(system, keep, id, {body})
  await page.goto(path)
  await expect(page.locator('main')).toHaveAttribute('data-page-type', 'withheld')
})

test('from right to left the page fits, and what has a direction is mirrored', async ({
  openBrowser,
  system,
  keep,
}) => {
  const text = await system.client.getDocument<ArticleTextDocument>(FLIPPED)
  const mirrored = everyBlock().map((block) =>
    block._type === 'figure' ? {...block, mirrorsInRtl: true} : block,
  )
  const {body} = changeArticleWords({...text!, body: mirrored}, (words) => words)
  await withEveryBlock(system, keep, FLIPPED, {body})
  const page = await openBrowser({viewport: {width: 390, height: 900}})
  await page.goto(pagesOf['ar-XB'].article)
  const image = page.locator('figure img')
  await expect(image).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('an answer that names a product is left to the page of questions', async ({
  page,
  system,
  keep,
}) => {
  const {id, path} = cramps['de-DE']
  await withEveryBlock(system, keep, id)
  const answer = 'questionText-every-block-de-DE'
  const words = (text: string) => [{patch: {id: answer, set: {'answer[0].children[0].text': text}}}]
  const heading = page.getByRole('heading', {name: 'Wann am Tag dehnt man am besten?'})
  await page.goto(path)
  await expect(heading).toBeVisible()
  const product = await system.client.fetch<string>(
    '*[_id == "productText-effervescent-365-orange-de-DE"][0].displayName',
  )
  await publish(system, words(`${product} nimmt man am Abend.`))
  await expect
    .poll(async () => {
      await page.goto(path)
      return heading.count()
    })
    .toBe(0)
  await expect(page.getByRole('heading', {name: TITLES.evidenceBox})).toBeVisible()
})
