import {expect, test} from './fixtures.ts'
import {lawOn, PATIENCE} from './law-panel.ts'
import {CLAIM_RULE, putClaimRule} from './law-rules.ts'
import {signIn} from './studio.ts'

const SUPPLEMENT = 'productText-balance-125-de-DE'

// Each test opens many panes of the Studio, one after the other.
test.describe.configure({timeout: 300_000})

test('a claim is refused in its sentence, mended in its field, and published', async ({
  page,
  system,
  keep,
}) => {
  await keep(SUPPLEMENT, CLAIM_RULE)
  await putClaimRule(system)
  const studio = await signIn(page, system, {role: 'editor'})
  const law = lawOn(page)
  await studio.open(SUPPLEMENT, 'productText')
  const claim = 'Ein Nahrungsergänzungsmittel. Es heilt Müdigkeit zuverlässig.'
  await studio.text('summary').fill(claim)
  await studio.savedDraft(SUPPLEMENT, 'summary', claim)
  await studio.publish()
  await expect(law.refused).toBeVisible(PATIENCE)
  await expect(law.refused.getByText('R920')).toBeVisible()
  await expect(law.refused.locator('mark').first()).toHaveText('heilt')
  await expect(law.refused.getByText('Es heilt Müdigkeit zuverlässig.').first()).toBeVisible()
  await page.screenshot({path: '/tmp/studio-shots/refused.png'})
  expect((await system.client.getDocument(SUPPLEMENT))?.['summary']).not.toBe(claim)

  await law.follow('Change these words')
  await expect(studio.text('summary')).toBeFocused()
  const mended = 'Ein Nahrungsergänzungsmittel mit Magnesium.'
  await studio.text('summary').fill(mended)
  await studio.savedDraft(SUPPLEMENT, 'summary', mended)
  await studio.publish()
  expect((await studio.published(SUPPLEMENT))['summary']).toBe(mended)
})

test('the panel follows the words of a food supplement as they are typed', async ({
  page,
  system,
  keep,
}) => {
  await keep(SUPPLEMENT, CLAIM_RULE)
  await putClaimRule(system)
  const studio = await signIn(page, system, {role: 'editor'})
  const law = lawOn(page)
  await studio.open(SUPPLEMENT, 'productText')
  await law.open()
  const own = law.pageOf('product-balance-125 de-DE')
  await expect(own).toHaveAttribute('data-status', 'shown', PATIENCE)
  await studio.text('summary').fill('Es heilt Müdigkeit.')
  await expect(own).toHaveAttribute('data-status', 'withheld', PATIENCE)
  await expect(own.locator('mark').first()).toHaveText('heilt')
  await page.screenshot({path: '/tmp/studio-shots/panel.png'})
  await studio.text('summary').fill('Ein Nahrungsergänzungsmittel.')
  await expect(own).toHaveAttribute('data-status', 'shown', PATIENCE)

  await own.getByRole('button').first().press('Enter')
  await expect(own.getByText(/before the content|after the content/).first()).toBeVisible()
  await page.screenshot({path: '/tmp/studio-shots/panel-open.png'})
})
