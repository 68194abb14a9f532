import {effervescent} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'
const NEXT = `${NOTICE}-v2`
const ENDS = '2023-12-31'
const BEGINS = '2024-01-01'

test('the regulatory role makes a new version from a date, and both versions are published as one', async ({
  page,
  system,
  openBrowser,
  keep,
}) => {
  test.slow()
  await keep(NOTICE, NEXT)
  const studio = await signIn(page, system, {role: 'regulatory', name: 'Rita'})
  await studio.open(NOTICE, 'disclaimer')
  await studio.choose('New version from a date')
  const dialog = page.getByRole('dialog')
  const day = dialog.getByLabel('First day of the new version')
  const make = dialog.getByRole('button', {name: 'Make the new version'})
  await day.fill('2023-12-27')
  await make.click()
  await expect(dialog.getByRole('alert')).toHaveText(
    'This version begins on 2023-12-27: choose a later day.',
  )
  await day.fill(BEGINS)
  await make.click()

  await expect(page).toHaveURL(new RegExp(NEXT), {timeout: 60_000})
  await studio.savedDraft(NEXT, 'validFrom', BEGINS)
  await studio.savedDraft(NOTICE, 'validTo', ENDS)
  const words = `Neuer Satz ${Date.now()}.`
  await expect(studio.text('text')).toBeEditable({timeout: 30_000})
  await studio.text('text').fill(words)
  await studio.savedDraft(NEXT, 'text', words)
  const both = studio.pane.getByRole('button', {name: 'Publish both versions'})
  await expect(both).toBeEnabled({timeout: 30_000})
  await both.click()
  const change = page.getByRole('dialog', {name: 'Publish this change of law?'})
  await expect(change.getByText(/^This changes \d+ pages/)).toBeVisible({timeout: 60_000})
  expect(await system.client.getDocument(NEXT)).toBeUndefined()
  await change.getByRole('button', {name: 'Publish', exact: true}).click()

  const next = await studio.published(NEXT)
  const present = await studio.published(NOTICE)
  expect(next).toMatchObject({version: 2, validFrom: BEGINS, verification: 'unverified'})
  expect(present).toMatchObject({version: 1, validTo: ENDS, _rev: next._rev})

  const reader = await openBrowser()
  const notice = reader.locator('[data-disclaimer="medicine-leaflet"]')
  await expect(async () => {
    await reader.goto(effervescent['de-DE'])
    await expect(notice).toHaveAttribute('data-version', '2', {timeout: 250})
  }).toPass()
  await expect(notice.locator('[data-disclaimer-text]')).toHaveText(words)
  await expect(both).toHaveCount(0)
})

test('a text whose days overlap another is refused with its name and the days', async ({
  page,
  system,
  keep,
}) => {
  await keep(NOTICE, NEXT)
  const present = await system.client.getDocument(NOTICE)
  if (!present) throw new Error(`${NOTICE} is not in the seed`)
  await system.client.createOrReplace({
    ...present,
    _id: `drafts.${NEXT}`,
    validFrom: BEGINS,
    version: 2,
  })
  const studio = await signIn(page, system, {role: 'regulatory', name: 'Rita'})
  await studio.open(NEXT, 'disclaimer')
  const refused = await studio.publishRefused()
  await expect(
    refused.getByText(`Also in force from ${BEGINS} on is version 1 (${NOTICE}).`),
  ).toBeVisible()
})
