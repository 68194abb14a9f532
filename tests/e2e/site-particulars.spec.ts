import {expect, test} from './fixtures.ts'

const PRODUCT = 'magnovia-365-brausetabletten-orange'
const PARTICULARS = `/de-de/pflichtangaben/${PRODUCT}`
/** Beside each medicine stands its own. */
const LINK = `[data-disclaimer="particulars-link"] a[href="${PARTICULARS}"]`

test('the particulars of a German medicine are one click away from wherever it is led to', async ({
  page,
}) => {
  for (const path of [
    '/de-de',
    '/de-de/produkte',
    '/de-de/ratgeber/muskel-und-wadenkraempfe',
    `/de-de/produkte/${PRODUCT}`,
  ]) {
    await page.goto(path)
    await expect(page.locator(LINK)).toHaveText('Pflichtangaben')
  }
  await page.locator(LINK).click()
  await expect(page).toHaveURL(new RegExp(`${PARTICULARS}$`))
  const main = page.locator('main')
  await expect(main).toHaveAttribute('data-page-type', 'mandatory')
  for (const words of ['Aurelis Pharma (demo)', 'Gegenanzeigen', 'Nebenwirkungen', 'Myasthenia']) {
    await expect(main).toContainText(words)
  }
  await expect(main.locator('dl').first()).toBeInViewport()
  await expect(page.locator('[data-disclaimer="medicine-leaflet"]')).toBeVisible()
})

test('what owes no particulars has no page of them', async ({page}) => {
  const supplement = await page.goto('/de-de/pflichtangaben/magnovia-balance-125')
  expect(supplement?.status()).toBe(404)
  const swiss = await page.goto(
    '/fr-ch/mentions-obligatoires/magnovia-365-comprimes-effervescents-orange',
  )
  expect(swiss?.status()).toBe(404)
})

test('in Switzerland what leads to products says that it is advertising', async ({page}) => {
  await page.goto('/fr-ch/conseils/crampes-musculaires-et-crampes-des-jambes')
  const label = page.locator('[data-disclaimer="advertising-label"]')
  await expect(label.locator('[data-disclaimer-text]')).toHaveText('Publicité')
  const teaser = page.locator('[data-product="effervescent-365-orange"]')
  await expect(teaser).toBeVisible()
  const isBefore = await label.evaluate(
    (node, other) =>
      other !== null &&
      (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    await teaser.elementHandle(),
  )
  expect(isBefore).toBe(true)
})
