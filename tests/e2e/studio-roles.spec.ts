import {lawOn, PATIENCE} from './law-panel.ts'
import {expect, type Page, test} from './fixtures.ts'
import {holdEdits} from './held-edits.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn, type studioOn} from './studio.ts'

const NOTICE = 'disclaimer-medicine-leaflet-ES-es'
const MARKET = 'market-ES'
/** What a browser says of an answer that a test has provoked. */
const REFUSED = /status of 401|status of 403|status of 410/

// Each test opens many panes of the Studio, one after the other.
test.describe.configure({timeout: 300_000})

type Studio = ReturnType<typeof studioOn>

/** The form cannot be changed, the Studio says why, and offers nothing that would be refused. */
async function expectReadOnly({page, pane, text}: Studio, field: string, role: string) {
  await expectNotEditable({page, pane, text}, field, role)
  await expect(pane.getByTestId('action-menu-button')).toHaveCount(0)
}

type Form = Pick<Studio, 'page' | 'pane' | 'text'>

/** As above, where something else can be done about the document. */
async function expectNotEditable({page, pane, text}: Form, field: string, role: string) {
  await expect(text(field)).toHaveAttribute('readonly', '')
  await expect(pane.getByText(new RegExp(`Your role.*${role}`))).toBeVisible()
  await expect(pane.getByTestId('action-publish')).toHaveCount(0)
  await expect(page.getByRole('menuitem', {name: /Delete|Duplicate|Publish/})).toHaveCount(0)
}

/** Which kinds of document the button in the bar offers to make. */
async function newDocuments(page: Page) {
  await page.getByTestId('new-document-button').click()
  const options = page.getByTestId(/^create-new-/)
  await expect(options.first()).toBeVisible()
  const titles = await options.allInnerTexts()
  await page.keyboard.press('Escape')
  return titles.toSorted()
}

async function expectNoCreateButton(studio: Studio, list: string) {
  await studio.openList(list)
  await expect(studio.page.getByTestId('document-list-pane').last()).toBeVisible()
  await expect(studio.page.getByTestId('action-intent-button')).toHaveCount(0)
}

async function expectCreateButton(studio: Studio, list: string) {
  await studio.openList(list)
  await expect(studio.page.getByTestId('action-intent-button').first()).toBeEnabled()
}

async function expectRole(page: Page, name: string, role: string) {
  await page.locator('#user-menu').click()
  const menu = page.getByTestId('user-menu')
  await expect(menu.getByText(name, {exact: true})).toBeVisible()
  await expect(menu.getByText(role, {exact: true})).toBeVisible()
  await page.keyboard.press('Escape')
}

test('an editor writes articles', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system, {role: 'editor'})
  await expectRole(page, 'Mara', 'Editor')
  const offered = await newDocuments(page)
  expect(offered).toContain('Article (words)')
  expect(offered).not.toContain('Notice')
  expect(offered).not.toContain('Market')
  await expectCreateButton(studio, 'articles;articleText-de-DE')
  await studio.open(SAMPLE, 'articleText')
  await studio.text('title').fill('Von einer Redakteurin')
  await studio.savedDraft(SAMPLE, 'title', 'Von einer Redakteurin')
  await studio.publish()
  expect((await studio.published(SAMPLE))['title']).toBe('Von einer Redakteurin')
})

test('an editor only reads notices and markets', async ({page, system}) => {
  const studio = await signIn(page, system, {role: 'editor'})
  await studio.open(NOTICE, 'disclaimer', {isReadOnly: true})
  await expectReadOnly(studio, 'heading', 'Editor')
  await studio.open(MARKET, 'market', {isReadOnly: true})
  await expectReadOnly(studio, 'emergency', 'Editor')
  for (const list of ['notices;disclaimer', 'notices;disclaimer-PL', 'disclaimerRule', 'market'])
    await expectNoCreateButton(studio, list)
})

test('a regulatory person writes notices and markets', async ({page, system, keep}) => {
  await keep(NOTICE, MARKET)
  const studio = await signIn(page, system, {role: 'regulatory'})
  await expectRole(page, 'Regina', 'Regulatory')
  const offered = await newDocuments(page)
  expect(offered).toEqual(expect.arrayContaining(['Market', 'Notice']))
  expect(offered).not.toContain('Article (words)')
  await expectCreateButton(studio, 'notices;disclaimer-PL')
  await studio.open(MARKET, 'market')
  await expect(studio.text('emergency')).toBeEditable()
  await studio.open(NOTICE, 'disclaimer')
  await studio.text('heading').fill('Von der Zulassung')
  await studio.savedDraft(NOTICE, 'heading', 'Von der Zulassung')
  await studio.publish()
  await lawOn(page).asked.getByRole('button', {name: 'Publish'}).click(PATIENCE)
  expect((await studio.published(NOTICE))['heading']).toBe('Von der Zulassung')
})

test('a regulatory person reads articles and approves them', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system, {role: 'regulatory'})
  await studio.open(SAMPLE, 'articleText', {isReadOnly: true})
  await expectNotEditable(studio, 'title', 'Regulatory')
  await expect(studio.pane.getByRole('button', {name: 'Approve…'})).toBeEnabled()
  for (const list of ['articles;articleText', 'articles;articleText-de-DE', 'source'])
    await expectNoCreateButton(studio, list)
})

test('an editor sees the draft of a notice and cannot publish it', async ({page, system, keep}) => {
  await keep(NOTICE)
  const notice = await system.client.getDocument(NOTICE)
  if (!notice) throw new Error(`${NOTICE} is not seeded`)
  await system.client.createOrReplace({...notice, _id: `drafts.${NOTICE}`, heading: 'Entwurf'})
  const studio = await signIn(page, system, {role: 'editor'})
  await studio.open(NOTICE, 'disclaimer', {isReadOnly: true})
  await expect(studio.text('heading')).toHaveValue('Entwurf')
  await expectReadOnly(studio, 'heading', 'Editor')
  expect((await system.client.getDocument(NOTICE))?.['heading']).toBe(notice['heading'])
})

test('a viewer only reads', async ({page, system, keep}) => {
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system, {role: 'viewer'})
  await expectRole(page, 'Vera', 'Viewer')
  await expect(page.getByTestId('new-document-button')).toBeDisabled()
  await studio.open(SAMPLE, 'articleText', {isReadOnly: true})
  await expectReadOnly(studio, 'title', 'Viewer')
  await studio.open(NOTICE, 'disclaimer', {isReadOnly: true})
  await expectReadOnly(studio, 'heading', 'Viewer')
  for (const list of ['articles;articleText', 'notices;disclaimer'])
    await expectNoCreateButton(studio, list)
})

test('what the Studio does not offer, the lake refuses', async ({page, system, allow}) => {
  allow(REFUSED)
  await signIn(page, system, {role: 'editor'})
  const before = await system.client.getDocument(NOTICE)
  const answer = await page.evaluate(async (id) => {
    const response = await fetch('/lake/v2025-02-19/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify({mutations: [{patch: {id, set: {text: 'Nothing is required.'}}}]}),
    })
    return {status: response.status, body: await response.json()}
  }, NOTICE)
  expect(answer).toMatchObject({
    status: 403,
    body: {error: {items: [{error: {type: 'insufficientPermissionsError', id: NOTICE}}]}},
  })
  expect(await system.client.getDocument(NOTICE)).toEqual(before)
})

test('an administrator ends the sessions of a person, who is asked to sign in again', async ({
  page,
  system,
  allow,
  keep,
}) => {
  test.skip(!system.canRestart, 'this system is run by somebody else')
  allow(REFUSED)
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system, {role: 'editor', name: 'Paul'})
  await studio.open(SAMPLE, 'articleText')
  // The edit is on its way when the sessions end: once the Studio knows, nothing more can be typed.
  const letEditsGo = await holdEdits(page)
  await studio.text('title').fill('Noch nicht gesichert')
  await letEditsGo(() => system.endSessions('Paul'))
  const dialog = endedDialog(page)
  await expect(dialog).toBeVisible({timeout: 30_000})

  // Somebody who could not save what is kept does not count.
  await redeem(page, await system.signInLink({role: 'viewer', name: 'Paul'}))
  // The Studio asks and asks as long as it waits: by the second time it has heard of this sign-in.
  await page.waitForResponse(/\/users\/me$/)
  await page.waitForResponse(/\/users\/me$/)
  await expect(dialog.getByText('It was opened in the role editor')).toBeVisible()
  await redeem(page, await system.signInLink({role: 'editor', name: 'Paul'}))
  await expect(dialog).toBeHidden()
  await studio.savedDraft(SAMPLE, 'title', 'Noch nicht gesichert')
})

test('an editor who becomes a viewer while the Studio is open loses nothing typed', async ({
  page,
  system,
  allow,
  keep,
}) => {
  test.skip(!system.canRestart, 'this system is run by somebody else')
  allow(REFUSED)
  await keep(SAMPLE)
  await publishSample(system)
  const studio = await signIn(page, system, {role: 'editor', name: 'Paul'})
  await studio.open(SAMPLE, 'articleText')
  const letEditsGo = await holdEdits(page)
  await studio.text('title').fill('Von gestern')
  await letEditsGo(async () => {
    const viewer = await system.signInLink({role: 'viewer', name: 'Paul'})
    const elsewhere = await page.context().newPage()
    await elsewhere.goto(viewer)
    await elsewhere.close()
  })
  const dialog = endedDialog(page)
  await expect(dialog.getByText('It was opened in the role editor')).toBeVisible({timeout: 30_000})
  await expect(studio.text('title')).toHaveValue('Von gestern')
  await redeem(page, await system.signInLink({role: 'editor', name: 'Paul'}))
  await expect(dialog).toBeHidden()
  await studio.savedDraft(SAMPLE, 'title', 'Von gestern')
})

const endedDialog = (page: Page) => page.getByRole('dialog', {name: 'Your sign-in has ended'})

/** Signs in by the dialog, and waits until the browser has the new session. */
async function redeem(page: Page, link: string) {
  const dialog = endedDialog(page)
  const former = await sessionOf(page)
  await dialog.getByLabel('Sign-in link').fill(link)
  await dialog.getByRole('button', {name: 'Sign in'}).click()
  await expect.poll(() => sessionOf(page)).not.toBe(former)
}

const sessionOf = async (page: Page) =>
  (await page.context().cookies()).find(({name}) => name === 'lake_session')?.value
