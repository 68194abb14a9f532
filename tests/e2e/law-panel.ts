import {expect, type Page} from './fixtures.ts'

/** Slow machines judge every page of every market in a while. */
export const PATIENCE = {timeout: 60_000}

/** The panel “Law” beside the form, and the dialog in which a publication is refused or asked about. */
export function lawOn(page: Page) {
  const pane = page.getByTestId('document-pane').last()
  const panel = page.getByTestId('law-panel')
  const refused = page.getByRole('dialog', {name: 'Not published'})
  return {
    panel,
    refused,
    asked: page.getByRole('dialog', {name: 'Publish this change of law?'}),

    async open() {
      await pane.getByRole('button', {name: 'Law', exact: true}).click()
      await expect(panel).toBeVisible()
      await expect(panel.getByTestId('law-summary')).toBeVisible(PATIENCE)
    },

    /** One page of the panel by its id, such as `product-balance-125 de-DE`. */
    pageOf: (id: string) => panel.locator(`[data-page="${id}"]`),

    /** Follows a reason of the refusal to where it is mended. */
    async follow(name: string | RegExp) {
      await expect(refused).toBeVisible(PATIENCE)
      await refused
        .getByRole('button', {name})
        .or(refused.getByRole('link', {name}))
        .first()
        .click()
      await expect(refused).toBeHidden()
    },
  }
}
