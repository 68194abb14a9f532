import type {Page} from '@playwright/test'
import {expect, type System, test} from './fixtures.ts'
import {signIn} from './studio.ts'

/** Polish words of the demo medicine, in place of those of the seed. */
const WORDS = 'productText-effervescent-365-orange-pl-PL'
const PATH = '/pl-pl/produkty/magnovia-365-tabletki-musujace'

const words = (summary: string) => ({
  _id: WORDS,
  _type: 'productText',
  locale: 'pl-PL',
  productMarket: {_type: 'reference', _ref: 'productMarket-effervescent-365-orange-PL'},
  displayName: 'Magnovia 365 tabletki musujące',
  slug: {_type: 'slug', current: 'magnovia-365-tabletki-musujace'},
  summary,
  description: 'Opis leku.',
  dosage: 'Jedna tabletka na dobę.',
  composition: '1 tabletka zawiera 365 mg magnezu (15 mmol).',
  indications: 'Stwierdzony niedobór magnezu.',
  sideEffects: 'Może wystąpić luźny stolec.',
  storage: 'Przechowywać w suchym miejscu.',
  // What a rule asks of every magnesium medicine.
  contraindications: [
    'Ciężka niewydolność nerek',
    'Blok przedsionkowo-komorowy',
    'Miastenia (myasthenia gravis)',
  ],
  isUncheckedTranslation: true,
})

/** Waits until the page stands there with these words, and reads which warning it carries. */
async function warningOn(page: Page, summary: string): Promise<string> {
  await expect(async () => {
    await page.goto(PATH)
    await expect(page.getByText(summary)).toBeVisible({timeout: 250})
  }).toPass()
  const notice = page.locator('[role="note"][data-disclaimer^="medicine-leaflet-"]')
  await expect(notice).toHaveCount(1)
  await expect(notice.locator('[data-disclaimer-text]')).toContainText('To jest lek.')
  return String(await notice.getAttribute('data-disclaimer'))
}

const ledgerOf = ({client}: System) =>
  client.fetch<{warningKey: string}[]>(
    '*[_type == "warningUse" && page._ref == $page] | order(turn desc)',
    {page: WORDS},
  )

test('an editor publishes a Polish medicine twice, and each advertisement has another warning than the one before', async ({
  page,
  system,
  openBrowser,
  keep,
  allow,
}) => {
  test.slow()
  // The Studio gives its templates one moment; on a loaded machine that can be too short.
  allow(/Failed to resolve initial value/)
  await keep(WORDS)
  await system.client.createOrReplace(words(`Lek, wersja ${Date.now()}.`))
  const studio = await signIn(page, system, {role: 'editor', name: 'Maria'})
  const reader = await openBrowser()

  const seen: string[] = []
  for (const summary of [`Pierwsza reklama ${Date.now()}.`, `Druga reklama ${Date.now()}.`]) {
    await studio.open(WORDS, 'productText')
    await studio.text('summary').fill(summary)
    await studio.savedDraft(WORDS, 'summary', summary)
    const before = (await ledgerOf(system))[0]?.warningKey
    await studio.publish()
    await studio.published(WORDS)
    const warning = await warningOn(reader, summary)
    expect(warning).not.toBe(before)
    expect((await ledgerOf(system))[0]?.warningKey).toBe(warning)
    expect(await warningOn(reader, summary), 'the same on a reload').toBe(warning)
    seen.push(warning)

    await reader.goto('/pl-pl/produkty')
    const listed = reader.locator(`[data-disclaimer="${warning}"]`)
    await expect(listed, 'what leads to it is under the same warning').toHaveCount(1)
  }
  expect(new Set(seen).size).toBe(2)
})

test('a Polish medicine without a recorded warning is withheld', async ({
  system,
  request,
  keep,
}) => {
  await keep(WORDS, 'productMarket-effervescent-365-orange-PL')
  const warnings = await system.client.fetch<string[]>(
    '*[_type == "disclaimer" && defined(rotationGroup)]._id',
  )
  await keep(...warnings)
  await system.client.delete({query: '*[rotationGroup != null && _type == "disclaimer"]'})
  await system.client.createOrReplace(words(`Bez ostrzeżenia ${Date.now()}.`))
  await expect
    .poll(async () => (await request.get(PATH)).text())
    .toContain('data-page-type="withheld"')
  expect((await request.get(PATH)).status()).toBe(404)
  expect(await (await request.get('/pl-pl/produkty')).text()).not.toContain(PATH)
})

test('the ledger of warnings is read in the Studio and changed by nobody', async ({
  page,
  system,
  keep,
}) => {
  await keep(WORDS)
  await system.client.createOrReplace(words(`Księga ${Date.now()}.`))
  const studio = await signIn(page, system, {role: 'administrator', name: 'Ada'})
  await studio.openList('notices;warningUse')
  await page.getByText('Magnovia 365 tabletki musujące, turn').first().click()
  await expect(studio.text('contentHash')).toHaveValue(/^[0-9a-f]{64}$/, {timeout: 60_000})
  await expect(studio.text('contentHash')).not.toBeEditable()
  await expect(studio.publishButton).toHaveCount(0)
})
