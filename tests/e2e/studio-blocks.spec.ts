import {cramps} from '../setup/addresses.ts'
import {everyBlock, everyBlockNeeds, TITLES} from '../setup/every-block.ts'
import {publish} from '../setup/publish.ts'
import {expect, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const {id} = cramps['fr-CH']

test('an editor sees every block as it will look, in the words of the text’s own market', async ({
  page,
  system,
  keep,
}) => {
  const needs = everyBlockNeeds('fr-CH')
  await keep(...needs.map(({_id}) => _id), id)
  await publish(system, [
    ...needs.map((document) => ({createOrReplace: document})),
    {patch: {id, set: {body: everyBlock()}}},
  ])
  const studio = await signIn(page, system)
  await studio.open(id, 'articleText')
  const previews = studio.pane.getByTestId('block-preview')
  const blocks = everyBlock().filter(({_type}) => _type !== 'block')
  await expect(previews).toHaveCount(blocks.length, {timeout: 60_000})
  for (const title of Object.values(TITLES))
    await expect(previews.getByText(title, {exact: true})).toBeVisible()
  // Words that are not the text's own: of the market, the interface, a question, a source, a product.
  await expect(previews.getByText('Wählen Sie sofort die 144.')).toBeVisible()
  await expect(previews.getByText('Potassium (K⁺)')).toBeVisible()
  await expect(previews.getByText('Wann am Tag dehnt man am besten?')).toBeVisible()
  await expect(previews.getByText(/^Garrison SR/)).toBeVisible()
  await expect(previews.locator('[data-product="effervescent-365-orange"]')).toBeVisible()
  await expect(previews.locator('[data-disclaimer="supplement-children"][lang="fr"]')).toBeVisible()
  const image = previews.locator('figure img')
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)

  const box = previews.filter({hasText: TITLES.keyFacts})
  await expect(box.getByRole('heading', {includeHidden: true})).toHaveCSS('font-weight', '700')
  await expect(studio.pane.getByTestId('field-title')).not.toHaveCSS(
    'font-family',
    /Atkinson Hyperlegible Next Variable/,
  )
})

test('a preview follows what is typed into the block', async ({page, system, keep}) => {
  await keep(id)
  await publish(system, [{patch: {id, set: {body: everyBlock().slice(0, 3)}}}])
  const studio = await signIn(page, system)
  await studio.open(id, 'articleText')
  const facts = studio.pane.getByTestId('block-preview').filter({hasText: TITLES.keyFacts})
  await expect(facts).toBeVisible({timeout: 60_000})
  // What is previewed is not there to be used: the double click is the block's.
  const block = studio.pane.getByTestId('pte-block-object').filter({hasText: TITLES.keyFacts})
  await block.dblclick()
  await page.getByRole('dialog').getByRole('textbox').first().fill('En bref')
  await expect(studio.pane.getByTestId('block-preview').filter({hasText: 'En bref'})).toHaveCount(1)
  await expect
    .poll(() =>
      system.client.fetch('*[_id == $id][0].body[_type == "keyFacts"][0].title', {
        id: `drafts.${id}`,
      }),
    )
    .toBe('En bref')
})
