import type {Locator, Page} from '@playwright/test'
import {expect, type System} from './fixtures.ts'

/** Signs in by a fresh one-time link and waits until the Studio's lists stand there. */
export async function signIn(
  page: Page,
  system: System,
  person?: Parameters<System['signInLink']>[0],
) {
  await page.goto(await system.signInLink(person))
  await expect(page.getByTestId('structure-tool-list-pane').first()).toBeVisible({timeout: 60_000})
  return studioOn(page, system)
}

export type StudioPage = ReturnType<typeof studioOn>

/** Where in the structure the documents of a type are listed. */
const LISTS = {
  article: 'articles;article',
  articleText: 'articles;articleText',
  product: 'products;product',
  productMarket: 'products;productMarket',
  productText: 'products;productText',
  question: 'questions;question',
  questionText: 'questions;questionText',
  glossaryTerm: 'glossaryTerm',
  synonyms: 'synonyms',
  disclaimerRule: 'disclaimerRule',
  disclaimer: 'notices;disclaimer',
  market: 'market',
  source: 'source',
} as const

type Opening = {
  perspective?: string
  isReadOnly?: boolean
  /** The form begins with references and numbers, and has no text to wait for. */
  isWithoutText?: boolean
}

/** The Studio as an editor sees it: what stands where, and how to get there. */
export function studioOn(page: Page, {client, site}: System) {
  const pane = page.getByTestId('document-pane').last()
  const field = (name: string): Locator => pane.getByTestId(`field-${name}`)
  const publishButton = pane.getByTestId('action-publish')

  return {
    page,
    pane,
    field,
    text: (name: string) => field(name).getByRole('textbox').first(),
    publishButton,

    /** Opens a pane by its path in the structure, such as `articles;articleText`. */
    async openList(path: string) {
      await page.goto(`${site}/studio/structure/${path}`)
      await expect(page.getByTestId('structure-tool-list-pane').first()).toBeVisible()
    },

    /** Opens a document and waits until its form stands still: what is typed before that loses the focus. */
    async open(
      id: string,
      type: keyof typeof LISTS,
      {perspective, isReadOnly = false, isWithoutText = false}: Opening = {},
    ) {
      const search = perspective ? `?perspective=${perspective}` : ''
      await page.goto(`${site}/studio/structure/${LISTS[type]};${id}${search}`)
      const input = pane.getByTestId('string-input').first()
      if (!isWithoutText) await expect(input).toBeVisible({timeout: 60_000})
      await expect(pane.getByTestId('pane-footer-document-status')).toBeVisible({timeout: 60_000})
      if (isWithoutText) return
      if (!isReadOnly) await expect(input).toBeEditable({timeout: 30_000})
    },

    async showGroup(title: string) {
      await pane.getByRole('tab', {name: title}).click()
    },

    async publish() {
      await expect(publishButton).toBeEnabled()
      await publishButton.click()
    },

    /** Presses the publish button and returns the dialog that says why nothing was published. */
    async publishRefused(): Promise<Locator> {
      await this.publish()
      const dialog = page.getByRole('dialog', {name: 'Not published'})
      await expect(dialog).toBeVisible({timeout: 60_000})
      return dialog
    },

    /** Chooses an action from the menu beside the publish button. */
    async choose(action: string) {
      await pane.getByTestId('action-menu-button').click()
      await page.getByRole('menuitem', {name: action}).click()
    },

    /** Waits until the lake's draft of a document has this value in a field. */
    async savedDraft(id: string, name: string, value: unknown) {
      await expect
        .poll(async () => (await client.getDocument(`drafts.${id}`))?.[name], {timeout: 30_000})
        .toEqual(value)
    },

    /** Waits until a document is published without a draft left, and returns it. */
    async published(id: string) {
      await expect
        .poll(() => client.fetch(`count(*[_id == $draft])`, {draft: `drafts.${id}`}), {
          timeout: 30_000,
        })
        .toBe(0)
      const document = await client.getDocument(id)
      if (!document) throw new Error(`${id} is not published`)
      return document
    },
  }
}
