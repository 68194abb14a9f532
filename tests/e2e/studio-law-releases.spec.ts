import {expect, type System, test} from './fixtures.ts'
import {PATIENCE} from './law-panel.ts'
import {CLAIM_RULE, putClaimRule} from './law-rules.ts'
import {endRelease, releasesToolOn} from './releases-tool.ts'
import {signIn} from './studio.ts'

const SUPPLEMENT = 'productText-balance-125-de-DE'
const CLAIM = 'Es heilt Müdigkeit.'

// Each test opens many panes of the Studio, one after the other.
test.describe.configure({timeout: 300_000})

test.beforeEach(async ({keep, system}) => {
  await keep(SUPPLEMENT, CLAIM_RULE)
  await putClaimRule(system)
})

async function releaseWith({client}: System, releaseId: string, metadata: object) {
  await endRelease(client, releaseId)
  await client.releases.create({
    releaseId,
    metadata: {title: `Release ${releaseId}`, releaseType: 'asap', ...metadata},
  })
  await client.createVersion({releaseId, publishedId: SUPPLEMENT, baseId: SUPPLEMENT})
  await client.patch(`versions.${releaseId}.${SUPPLEMENT}`, {set: {summary: CLAIM}}).commit()
}

for (const {when, button, metadata} of [
  {when: 'published', button: 'publish-all-button', metadata: {}},
  {
    when: 'scheduled',
    button: 'schedule-button',
    metadata: {releaseType: 'scheduled', intendedPublishAt: '2099-05-01T08:00:00Z'},
  },
]) {
  test(`a release with a page that fails is not ${when} until it is mended`, async ({
    page,
    system,
  }) => {
    const name = `rLaw${when}`
    await releaseWith(system, name, metadata)
    await signIn(page, system)
    const tool = releasesToolOn(page, system)
    await tool.open(name)
    const version = `versions.${name}.${SUPPLEMENT}`
    await expect(page.getByTestId(`validation-error-link-${version}`)).toBeVisible(PATIENCE)
    await expect(page.getByTestId(button)).toBeDisabled()

    await system.client.patch(version, {set: {summary: 'Ein Nahrungsergänzungsmittel.'}}).commit()
    await tool.open(name)
    await tool.press(button)
    await tool.isIn(name, when)
    await endRelease(system.client, name)
  })
}

test('a draft that fails cannot be scheduled until it is mended', async ({page, system}) => {
  const studio = await signIn(page, system, {role: 'editor'})
  await studio.open(SUPPLEMENT, 'productText')
  await studio.text('summary').fill(CLAIM)
  await studio.savedDraft(SUPPLEMENT, 'summary', CLAIM)
  const schedule = page.getByRole('menuitem', {name: 'Schedule publish'})
  await expect(studio.field('summary').getByTestId('input-validation-icon-error')).toBeVisible(
    PATIENCE,
  )
  await studio.pane.getByTestId('action-menu-button').click()
  await expect(schedule).toBeDisabled()
  await page.keyboard.press('Escape')
  const mended = 'Ein Nahrungsergänzungsmittel.'
  await studio.text('summary').fill(mended)
  await studio.savedDraft(SUPPLEMENT, 'summary', mended)
  await studio.pane.getByTestId('action-menu-button').click()
  await expect(schedule).toBeEnabled(PATIENCE)
})
