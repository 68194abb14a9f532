import {expect, test} from './fixtures.ts'
import {holdEdits} from './held-edits.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn} from './studio.ts'

/** What a browser says of an answer that a test has provoked. */
const REFUSED = /status of 401|status of 403|status of 410/
const UNREACHED = /status of 50[0-9]|status of 410|ERR_(CONNECTION|INCOMPLETE|EMPTY)/

// Each waits for a Studio more than once: on a busy machine that adds up.
test.describe.configure({timeout: 300_000})

test('a link signs in once, and says so the second time', async ({page, system, openBrowser}) => {
  const link = await system.signInLink()
  await page.goto(link)
  await expect(page.getByTestId('structure-tool-list-pane').first()).toBeVisible({timeout: 60_000})
  const second = await openBrowser()
  expect((await second.goto(link))?.status()).toBe(401)
})

test('without a sign-in the Studio says how to get one, and goes on by itself', async ({
  page,
  system,
  allow,
}) => {
  allow(REFUSED)
  await page.goto('/studio')
  await expect(page.getByRole('heading', {name: 'Sign in to the Studio'})).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByText('npm run sign-in')).toBeVisible()
  await page.getByLabel('Sign-in link').fill(await system.signInLink())
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByTestId('structure-tool-list-pane').first()).toBeVisible()
})

test('a sign-in that ends while an editor types loses nothing', async ({
  page,
  system,
  keep,
  allow,
}) => {
  allow(REFUSED)
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  const title = studio.text('title')
  await title.click()
  await page.keyboard.press('End')
  await page.keyboard.type(', erster Teil')
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, erster Teil')

  // Revoked on the server while an edit is on its way: the browser still believes that it is signed in.
  const cookies = (await page.context().cookies(`${system.site}/lake/`)).map(
    ({name, value}) => `${name}=${value}`,
  )
  const letEditsGo = await holdEdits(page)
  await page.keyboard.type(' und der zweite')
  await letEditsGo(() =>
    fetch(`${system.lake}/v2025-02-19/auth/logout`, {
      method: 'POST',
      headers: {cookie: cookies.join('; ')},
    }),
  )
  const dialog = page.getByRole('dialog', {name: 'Your sign-in has ended'})
  await expect(dialog).toBeVisible({timeout: 30_000})
  await expect(title).toHaveValue('Beispiel, erster Teil und der zweite')
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, erster Teil')

  const link = await page.context().newPage()
  await link.goto(await system.signInLink())
  await link.close()
  await page.bringToFront()
  await expect(dialog).toBeHidden()
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, erster Teil und der zweite')
  await expect(title).toBeFocused()
  await page.keyboard.type(' und mehr')
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, erster Teil und der zweite und mehr')
  await studio.publish()
  expect((await studio.published(SAMPLE))['title']).toBe(
    'Beispiel, erster Teil und der zweite und mehr',
  )
})

test('a lake that goes away and comes back loses no keystroke', async ({
  page,
  system,
  keep,
  allow,
}) => {
  test.skip(!system.canRestart, 'this system is run by somebody else')
  allow(UNREACHED)
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  const title = studio.text('title')
  await title.click()
  await page.keyboard.press('End')
  await page.keyboard.type(', vorher')
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, vorher')

  await system.killLake()
  await page.keyboard.type(', mittendrin', {delay: 60})
  await expect(
    page.getByRole('status').filter({hasText: 'cannot reach its content lake'}),
  ).toBeVisible()
  const restarted = system.startLake()
  await page.keyboard.type(' und nachher', {delay: 60})
  await restarted
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, vorher, mittendrin und nachher')
  await expect(title).toHaveValue('Beispiel, vorher, mittendrin und nachher')

  // The listeners are back too: what others change arrives.
  await system.client
    .patch(`drafts.${SAMPLE}`, {set: {title: 'Von anderswo'}})
    .commit({visibility: 'sync'})
  await expect(title).toHaveValue('Von anderswo', {timeout: 30_000})
})

test('a viewer reads and cannot edit', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system, {role: 'viewer', name: 'Vera'})
  await studio.open(SAMPLE, 'articleText', {isReadOnly: true})
  await expect(studio.text('title')).toHaveAttribute('readonly', '')
})
