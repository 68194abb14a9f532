import {expect, test, type Page} from './fixtures.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn} from './studio.ts'

const JONAS = {role: 'editor', name: 'Jonas'} as const
const DRAFT = `drafts.${SAMPLE}`

type Studio = Awaited<ReturnType<typeof signIn>>

/** The pane beside a document that shows its history. */
function historyBeside({page, pane}: Studio) {
  const changes = page.locator('[data-ui="field-diff-inspect-wrapper"]')
  return {
    open: () => pane.getByTestId('pane-footer-document-status').click(),
    showTab: (name: 'History' | 'Review changes') => page.getByRole('tab', {name}).click(),
    /** The events, newest first. */
    events: page.getByTestId('timeline-item-button'),
    /** The change of one field; `key` is its name. */
    changeOf: (key: string) =>
      changes.filter({has: page.getByTestId(`single-change-revert-button-${key}`)}),
    async confirm() {
      await page
        .getByTestId('confirm-button')
        .or(page.getByTestId('confirm-popover-confirm-button'))
        .click()
    },
  }
}

/** Who is named when the mouse is on what was written anew in a change. */
async function expectAuthor(page: Page, change: ReturnType<Page['locator']>, name: string) {
  await change.locator('ins').first().hover()
  await expect(page.getByText(name, {exact: true}).last()).toBeVisible()
  await page.mouse.move(0, 0)
}

test.beforeEach(async ({keep, system}) => {
  test.setTimeout(6 * 60_000)
  await keep(SAMPLE)
  await publishSample(system)
})

test('the review shows each change with its author, and takes one of them back', async ({
  page,
  system,
  openBrowser,
}) => {
  const mara = await signIn(page, system)
  await mara.open(SAMPLE, 'articleText')
  await mara.text('title').fill('Beispiel, von Mara')
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel, von Mara')
  const jonas = await signIn(await openBrowser(), system, JONAS)
  await jonas.open(SAMPLE, 'articleText')
  await jonas.text('standfirst').fill('Ein Beispiel aus den Browsertests. Ein Satz von Jonas.')
  await jonas.savedDraft(
    SAMPLE,
    'standfirst',
    'Ein Beispiel aus den Browsertests. Ein Satz von Jonas.',
  )
  await jonas.page.close()
  const [source] = await system.client.fetch<string[]>('*[_type == "source"][0...1]._id')
  await system.client
    .patch(DRAFT, {
      set: {
        'body[_key=="a"].children[_key=="a0"].text': 'Ein Absatz mit Magnesium.',
        references: [{_key: 'r', _type: 'reference', _ref: source}],
      },
    })
    .commit({visibility: 'sync'})

  const history = historyBeside(mara)
  await history.open()
  await history.showTab('Review changes')
  await expectAuthor(page, history.changeOf('title'), 'Mara')
  await expectAuthor(page, history.changeOf('standfirst'), 'Jonas')
  const pane = page.getByTestId('review-changes-pane')
  await expect(pane.getByText('mit Magnesium')).toBeVisible()
  await expect(pane.getByText('References', {exact: true})).toBeVisible()

  await page.getByTestId('single-change-revert-button-title').click()
  await history.confirm()
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel')
  await expect(mara.text('title')).toHaveValue('Beispiel')
  expect(await system.client.getDocument(DRAFT)).toMatchObject({
    standfirst: 'Ein Beispiel aus den Browsertests. Ein Satz von Jonas.',
    references: [{_ref: source}],
  })
})

test('the history lists what happened, shows a past publication, and restores it', async ({
  page,
  system,
}) => {
  const mara = await signIn(page, system)
  await mara.open(SAMPLE, 'articleText')
  await mara.text('title').fill('Beispiel, zuerst')
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel, zuerst')
  await mara.publish()
  const first = await mara.published(SAMPLE)
  await mara.text('title').fill('Beispiel, danach')
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel, danach')
  await mara.publish()
  const second = await mara.published(SAMPLE)
  await mara.text('standfirst').fill('Noch nicht veröffentlicht.')
  await mara.savedDraft(SAMPLE, 'standfirst', 'Noch nicht veröffentlicht.')

  const history = historyBeside(mara)
  await history.open()
  await history.showTab('History')
  // Another case than that of “Unpublished”. The sample has a past of its own, out of other tests.
  const publications = history.events.filter({hasText: /Published/})
  await expect(publications.nth(0).getByTitle('Mara').first()).toBeVisible()
  await expect(publications.nth(1).getByTitle('Mara').first()).toBeVisible()
  await expect(publications.nth(2).getByTitle('Administrator').first()).toBeVisible()
  await expect(history.events.filter({hasText: 'Draft created'})).not.toHaveCount(0)

  await publications.nth(1).click()
  await expect(mara.text('title')).toHaveValue('Beispiel, zuerst')
  await expect(mara.text('title')).not.toBeEditable()
  await page.getByRole('button', {name: 'Revert to revision'}).click()
  await history.confirm()
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel, zuerst')
  const {_id, _rev, _updatedAt, _createdAt, ...restored} =
    (await system.client.getDocument(DRAFT)) ?? first
  expect(first).toMatchObject(restored)
  expect((await system.client.getDocument(SAMPLE))?._rev).toBe(second._rev)
  await expect(mara.text('title')).toBeEditable({timeout: 30_000})
  await expect(mara.text('title')).toHaveValue('Beispiel, zuerst')

  await system.client.action({
    actionType: 'sanity.action.document.unpublish',
    publishedId: SAMPLE,
    draftId: DRAFT,
  })
  // The Studio asks for the list anew when the document is opened, not for what others unpublish.
  await page.reload()
  await expect(mara.text('title')).toBeEditable({timeout: 60_000})
  await history.open()
  await history.showTab('History')
  await expect(history.events.filter({hasText: 'Unpublished'}).first()).toBeVisible({
    timeout: 30_000,
  })
})

test('a deleted document is restored as it was', async ({page, system}) => {
  const mara = await signIn(page, system)
  await mara.open(SAMPLE, 'articleText')
  await mara.text('title').fill('Beispiel, zuletzt')
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel, zuletzt')
  await mara.publish()
  const published = await mara.published(SAMPLE)
  await system.client.delete(SAMPLE)
  await page.getByRole('button', {name: 'Restore most recent revision'}).click()
  await mara.savedDraft(SAMPLE, 'title', 'Beispiel, zuletzt')
  const {_id, _rev, _updatedAt, _createdAt, ...restored} =
    (await system.client.getDocument(DRAFT)) ?? published
  expect(published).toMatchObject(restored)
  await mara.publish()
  expect((await mara.published(SAMPLE))['title']).toBe('Beispiel, zuletzt')
})
