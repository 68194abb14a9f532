import {expect, type Page, type System} from './fixtures.ts'
import {SAMPLE} from './studio-sample.ts'

/** Slow machines load a release, its documents and their validation one after another. */
const PATIENCE = {timeout: 60_000}

/** The releases tool as an editor sees it. */
export function releasesToolOn(page: Page, {client, site}: System) {
  return {
    /** Makes a release by the form and returns its name. */
    async create(title: string): Promise<string> {
      await page.goto(`${site}/studio/releases`)
      const field = page.getByTestId('release-form-title')
      // The button does nothing until the Studio knows what the lake offers.
      await expect(async () => {
        await page.getByRole('button', {name: 'New release'}).first().click()
        await expect(field).toBeVisible({timeout: 3_000})
      }).toPass(PATIENCE)
      await field.fill(title)
      await page.getByTestId('submit-release-button').click()
      const named = () =>
        client.fetch<string | null>(
          '*[_type == "system.release" && metadata.title == $title][0].name',
          {title},
        )
      await expect.poll(named, PATIENCE).not.toBeNull()
      // Then the Studio goes to it by itself.
      await expect(page).toHaveURL(new RegExp(`/releases/${await named()}`), PATIENCE)
      return String(await named())
    },

    async open(name: string) {
      await page.goto(`${site}/studio/releases/${name}`)
      await expect(page.getByTestId('release-menu-button')).toBeVisible(PATIENCE)
    },

    /** Presses a button of the release's page and the button that confirms it. */
    async press(button: string) {
      const pressed = page.getByTestId(button)
      await expect(pressed).toBeEnabled(PATIENCE)
      await pressed.click()
      await this.confirm()
    },

    /** Chooses from the release's menu; what it asks back is for `confirm`. */
    async choose(item: string) {
      // Items are disabled until the lake was asked whether they are allowed.
      await expect(async () => {
        await page.keyboard.press('Escape')
        await page.getByTestId('release-menu-button').click()
        await page.getByTestId(item).click({timeout: 5_000})
      }).toPass(PATIENCE)
    },

    async confirm() {
      const confirm = page.getByTestId('confirm-button')
      await expect(confirm).toBeEnabled(PATIENCE)
      await confirm.click()
    },

    /** Waits until the lake's release is in this state. */
    async isIn(name: string, state: string) {
      await expect
        .poll(async () => (await client.releases.get({releaseId: name}))?.state, PATIENCE)
        .toBe(state)
    },
  }
}

/** A release made through the lake's API, with a version of the sample that has these fields. */
export async function releaseWithSample(
  {client}: System,
  releaseId: string,
  {fields = {}, metadata = {}}: {fields?: object; metadata?: object} = {},
) {
  await endRelease(client, releaseId)
  await client.releases.create({
    releaseId,
    metadata: {title: `Release ${releaseId}`, releaseType: 'asap', ...metadata},
  })
  await client.createVersion({releaseId, publishedId: SAMPLE, baseId: SAMPLE})
  await client.patch(`versions.${releaseId}.${SAMPLE}`, {set: fields}).commit()
}

/** Removes a release and what is in it, in whatever state it is. */
export async function endRelease(client: System['client'], releaseId: string) {
  const state = (await client.releases.get({releaseId}))?.state
  if (state === 'scheduled') await client.releases.unschedule({releaseId})
  if (state === 'scheduled' || state === 'active') await client.releases.archive({releaseId})
  if (state) await client.releases.delete({releaseId})
}
