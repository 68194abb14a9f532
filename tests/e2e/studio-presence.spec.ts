import {expect, test, type Page} from './fixtures.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn, studioOn} from './studio.ts'

const JONAS = {role: 'editor', name: 'Jonas'} as const

/** What one Studio shows of somebody. */
function presenceOf(name: string, page: Page) {
  const bar = page.getByRole('button', {name: 'Global presence'})
  return {
    inList: page.getByTestId('document-list-pane').getByTitle(name),
    /** Beside the field in which they are. */
    atField: page.getByTestId('document-panel-scroller').getByTitle(name).first(),
    anywhere: page.getByTitle(name),
    /** In the menu of those who are here; the avatar of the Studio’s own user is elsewhere. */
    async expectInBar(isThere: boolean) {
      await bar.click()
      const item = page.getByRole('menuitem').filter({hasText: name})
      if (isThere) await expect(item).toBeVisible({timeout: 30_000})
      else await expect(page.getByText('No one else is here')).toBeVisible({timeout: 30_000})
      await page.keyboard.press('Escape')
    },
  }
}

test.beforeEach(async ({keep, system}) => {
  test.setTimeout(6 * 60_000)
  await keep(SAMPLE)
  await publishSample(system)
})

test('an editor sees where another one is, until the other’s tab is closed', async ({
  page,
  system,
  openBrowser,
}) => {
  const mara = await signIn(page, system)
  await mara.open(SAMPLE, 'articleText')
  const jonas = await signIn(await openBrowser(), system, JONAS)
  await jonas.open(SAMPLE, 'articleText')
  await jonas.text('title').click()

  const seen = presenceOf('Jonas', page)
  await expect(seen.inList).toBeVisible({timeout: 30_000})
  await expect(seen.atField).toBeVisible({timeout: 30_000})
  await seen.expectInBar(true)
  // Nobody edits a field here yet, so Jonas sees the other editor at the document only.
  await expect(presenceOf('Mara', jonas.page).anywhere.first()).toBeVisible({timeout: 30_000})

  await jonas.page.close()
  await expect(seen.anywhere).toHaveCount(0, {timeout: 30_000})
  await seen.expectInBar(false)
})

test('an editor’s own other tab is shown at its field, and leaves when it crashes', async ({
  page,
  system,
  allow,
}) => {
  allow(/crash/i)
  const first = await signIn(page, system)
  await first.open(SAMPLE, 'articleText')
  const second = studioOn(await page.context().newPage(), system)
  await second.open(SAMPLE, 'articleText')
  await second.text('title').click()
  const seen = presenceOf('Mara', page)
  await expect(seen.atField).toBeVisible({timeout: 30_000})
  await seen.expectInBar(false)

  // The navigation never ends: its page is gone.
  void second.page.goto('chrome://crash').catch(() => {})
  await expect(page.getByTestId('document-panel-scroller').getByTitle('Mara')).toHaveCount(0, {
    timeout: 60_000,
  })
})

test('presence is back after the lake was', async ({page, system, openBrowser, allow}) => {
  test.skip(!system.canRestart, 'this system is run by somebody else')
  allow(/status of (401|403|410|50[0-9])|ERR_(CONNECTION|INCOMPLETE|EMPTY)/)
  const mara = await signIn(page, system)
  await mara.open(SAMPLE, 'articleText')
  const jonas = await signIn(await openBrowser(), system, JONAS)
  await jonas.open(SAMPLE, 'articleText')
  await jonas.text('title').click()
  const seen = presenceOf('Jonas', page)
  await expect(seen.atField).toBeVisible({timeout: 30_000})

  await system.killLake()
  await system.startLake()
  // Somebody new sees both: each has announced themselves to the new lake.
  const vera = await signIn(await openBrowser(), system, {role: 'viewer', name: 'Vera'})
  for (const name of ['Mara', 'Jonas']) {
    await vera.page.getByRole('button', {name: 'Global presence'}).click()
    await expect(vera.page.getByRole('menuitem').filter({hasText: name})).toBeVisible({
      timeout: 90_000,
    })
    await vera.page.keyboard.press('Escape')
  }
  await jonas.page.close()
  await expect(seen.atField).toHaveCount(0, {timeout: 30_000})
})
