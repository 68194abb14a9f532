import {balance, effervescent} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'

/** What a pharmacist looks for on the page of a product, and what happens when a fact changes. */

test('a medicine says its amounts, who takes how much, and its interactions, the label’s hours first', async ({
  page,
}) => {
  await page.goto(effervescent['de-DE'])
  const facts = page.getByRole('region', {name: 'Auf einen Blick'})
  await expect(facts).toContainText(/365\s?mg \(15\s?mmol\)/)

  const doses = page.getByRole('region', {name: 'Menge nach Alter'}).getByRole('row')
  await expect(doses.nth(1)).toContainText('Erwachsene ab 18 Jahren')
  await expect(doses.nth(1)).toContainText(/1–2 Brausetabletten\s*365–730\s?mg/)

  const iron = page
    .getByRole('region', {name: 'Wechselwirkungen'})
    .getByRole('listitem')
    .filter({has: page.getByRole('heading', {name: /Eisenpräparate/})})
  const intervals = iron.locator('dl > div')
  await expect(intervals.first()).toContainText('Dieses Arzneimittel')
  await expect(intervals.first()).toContainText('2 bis 3 Stunden')
  await expect(intervals.filter({has: page.getByRole('link')}).first()).toContainText('Stunden')
  await expect(iron).toContainText('Die Angaben unterscheiden sich')

  const codes = page.getByRole('region', {name: 'Packungen'})
  await expect(codes).toContainText('PZN 99000070 (Demo-Nummer)')
  await expect(page.getByRole('img').first()).toHaveAttribute('alt', /Brausetabletten|Röhrchen/)
})

test('a food supplement makes a claim in the words of the law only, with the statements beside it', async ({
  page,
  request,
  system,
  keep,
}) => {
  const id = 'productText-balance-125-en-GB'
  await keep(id)
  const referring = (key: string) => ({
    claims: [{_key: key, _type: 'reference', _ref: `claim-${key}`}],
  })
  await system.client.patch(id).set(referring('mg-10')).commit()
  const claim = page.locator('[data-claim="mg-10"]')
  await expect(async () => {
    await page.goto(balance['en-GB'])
    await expect(claim).toContainText('Magnesium has a role in the process of cell division.')
  }).toPass()
  for (const statement of ['claim-diet', 'claim-amount', 'claim-caution'])
    await expect(page.locator(`[data-disclaimer="${statement}"]`)).toBeVisible()

  // One that was refused takes the page away.
  await system.client.patch(id).set(referring('gastric-acid')).commit()
  await expect.poll(async () => (await request.get(balance['en-GB'])).status()).toBe(404)
})

test('a medicine is withheld from the day on which the approval of its advertising has expired', async ({
  request,
  system,
  keep,
}) => {
  const slug = await system.client.fetch<string>(
    `*[_id == "productText-effervescent-365-orange-fr-FR"][0].slug.current`,
  )
  const address = `/fr-fr/produits/${slug}`
  expect((await request.get(address)).status()).toBe(200)

  const status = 'productMarket-effervescent-365-orange-FR'
  await keep(status)
  await system.client.patch(status).set({'adApproval.expires': '2020-12-31'}).commit()
  await expect.poll(async () => (await request.get(address)).status()).toBe(404)
  const passport = await request.get(`/api/passport?path=${address}`)
  expect(await passport.text()).toContain('R12b')
})

test('health names every notice without a text, with the reason on record', async ({request}) => {
  const health: unknown = await (await request.get('/api/health/content')).json()
  expect(health).toMatchObject({
    missingNotices: expect.arrayContaining([
      expect.objectContaining({rule: 'R42', notice: 'recall', recorded: expect.any(String)}),
    ]),
  })
})
