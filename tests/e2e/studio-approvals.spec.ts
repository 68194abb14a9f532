import {cramps} from '../setup/addresses.ts'
import {expect, test, type Page} from './fixtures.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn, type StudioPage} from './studio.ts'

// Each test opens many panes of the Studio, one after the other.
test.describe.configure({timeout: 300_000})

const CHECKED = {isUncheckedTranslation: false}
/** What a browser says of an answer that a test has provoked. */
const REFUSED = /status of 403/

const state = ({pane}: StudioPage) => pane.getByTestId('standing-state')
const standing = ({pane}: StudioPage) => pane.getByTestId('standing')

/** Opens the dialog in which a text is approved, from the button or the menu. */
async function openApproval(studio: StudioPage, page: Page) {
  const button = studio.pane.getByRole('button', {name: 'Approve…'})
  await expect(standing(studio)).toBeVisible({timeout: 30_000})
  if ((await button.count()) > 0) await button.click()
  else await studio.choose('Approve…')
  const dialog = page.getByRole('dialog', {name: 'Approve these words'})
  await expect(dialog).toBeVisible()
  return dialog
}

test('an editor asks, another person approves, and an edit voids the approval', async ({
  page,
  system,
  openBrowser,
  keep,
}) => {
  await keep(SAMPLE)
  await publishSample(system, CHECKED)
  const mara = await signIn(page, system, {role: 'editor'})
  await mara.open(SAMPLE, 'articleText')
  await expect(state(mara)).toHaveText('Draft', {timeout: 30_000})
  await mara.choose('Ask for review')
  await expect(state(mara)).toHaveText('In review', {timeout: 30_000})

  const other = await openBrowser()
  const regina = await signIn(other, system, {role: 'regulatory'})
  await regina.openList('approvals')
  const waiting = other.getByRole('region', {name: /Waiting for approval/})
  await expect(waiting.getByRole('link', {name: 'Beispiel'})).toBeVisible({timeout: 30_000})
  await regina.open(SAMPLE, 'articleText', {isReadOnly: true})
  const dialog = await openApproval(regina, other)
  await dialog.getByTestId('approve-medical').click()
  await expect(dialog.getByText('Approved.', {exact: true})).toBeVisible({timeout: 30_000})
  await expect(state(mara), 'seen by whoever has it open').toHaveText('Approved', {timeout: 30_000})

  await mara.text('title').fill('Ein anderes Beispiel')
  await mara.savedDraft(SAMPLE, 'title', 'Ein anderes Beispiel')
  await expect(state(mara)).toHaveText('Draft', {timeout: 30_000})
  await expect(standing(mara)).toContainText('the text was edited since it had one')
  expect(
    await system.client.fetch('*[_type == "approval" && text._ref == $id][].capacity', {
      id: SAMPLE,
    }),
  ).toEqual(['medical'])
})

test('who wrote the words does not approve them, and is told why; an approval can be withdrawn', async ({
  page,
  system,
  openBrowser,
  keep,
  allow,
}) => {
  allow(REFUSED)
  await keep(SAMPLE)
  await publishSample(system, {...CHECKED, title: 'Vier Augen'})
  const ada = await signIn(page, system, {role: 'administrator'})
  await ada.open(SAMPLE, 'articleText')
  await ada.text('title').fill('Von Ada geschrieben')
  await ada.savedDraft(SAMPLE, 'title', 'Von Ada geschrieben')
  const own = await openApproval(ada, page)
  await own.getByTestId('approve-medical').click()
  await expect(own.getByRole('alert')).toContainText('Somebody else approves them', {
    timeout: 30_000,
  })
  await page.keyboard.press('Escape')

  const other = await openBrowser()
  const regina = await signIn(other, system, {role: 'regulatory'})
  await regina.open(SAMPLE, 'articleText', {isReadOnly: true})
  const dialog = await openApproval(regina, other)
  await dialog.getByTestId('approve-medical').click()
  await expect(dialog.getByText('Approved.', {exact: true})).toBeVisible({timeout: 30_000})
  await other.keyboard.press('Escape')
  await expect(state(regina)).toHaveText('Approved')

  await ada.choose('Withdraw an approval…')
  const withdrawal = page.getByRole('dialog', {name: 'Withdraw an approval'})
  await withdrawal.getByRole('button', {name: 'Withdraw'}).first().click()
  await expect(state(ada)).toHaveText('Draft', {timeout: 30_000})
})

test('a source says what its change means, and a translation behind a safety change is suspended until it follows', async ({
  page,
  system,
  request,
  keep,
}) => {
  const [source, french] = [cramps['en-GB'], cramps['fr-CH']]
  await keep(source.id, french.id)
  const studio = await signIn(page, system, {role: 'editor'})
  await studio.open(source.id, 'articleText')
  await studio.text('title').fill('Cramps: when to call for help')
  await studio.savedDraft(source.id, 'title', 'Cramps: when to call for help')
  const kind = studio.field('changeClass')
  await expect(kind.getByTestId('input-validation-icon-error')).toBeVisible({timeout: 30_000})
  await kind.getByText('Safety').click()
  await studio.savedDraft(source.id, 'changeClass', 'safety')
  await expect(kind.getByTestId('input-validation-icon-error')).toHaveCount(0, {timeout: 30_000})
  await studio.publish()
  expect(await studio.published(source.id)).not.toHaveProperty('changeClass')
  await expect.poll(async () => (await request.get(french.path)).status()).toBe(404)

  await studio.openList('approvals')
  const suspended = page.getByRole('region', {name: /Suspended/})
  await expect(suspended.getByText('fr-CH', {exact: false}).first()).toBeVisible({timeout: 30_000})

  await studio.open(french.id, 'articleText')
  await expect(state(studio)).toHaveText('Suspended', {timeout: 30_000})
  await studio.choose('Has followed its source')
  await expect(state(studio)).not.toHaveText('Suspended', {timeout: 30_000})
  await studio.publish()
  await studio.published(french.id)
  await expect.poll(async () => (await request.get(french.path)).status()).toBe(200)
})
