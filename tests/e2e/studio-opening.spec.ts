import type {Page} from '@playwright/test'
import {expect, test} from './fixtures.ts'
import {signIn} from './studio.ts'

const OPENED = {
  article: 'article-muscle-and-leg-cramps',
  articleText: 'articleText-muscle-and-leg-cramps-fr-CH',
  product: 'product-balance-125',
  productMarket: 'productMarket-balance-125-CH',
  productText: 'productText-balance-125-fr-CH',
  question: 'question-best-time',
  questionText: 'questionText-best-time-fr-CH',
  glossaryTerm: 'glossaryTerm-ion',
  synonyms: 'synonyms-de',
  disclaimer: 'disclaimer-medical-general-CH-fr',
  market: 'market-CH',
  source: 'source-garrison-2020',
  'translation.metadata': 'translation-article-muscle-and-leg-cramps',
}

const isWrite = (method: string, url: string) =>
  method === 'POST' && /\/data\/(mutate|actions)\//.test(new URL(url).pathname)

/** The requests of a page as they are sent, and when it has stopped sending any. */
function requestsOf(page: Page) {
  let count = 0
  const writes: string[] = []
  page.on('request', (request) => {
    count += 1
    if (isWrite(request.method(), request.url())) writes.push(request.postData() ?? request.url())
  })
  return {
    writes,
    async untilQuiet() {
      let before = -1
      await expect
        .poll(
          () => {
            const isQuiet = before === count
            before = count
            return isQuiet
          },
          {intervals: [3_000], timeout: 60_000},
        )
        .toBe(true)
    },
  }
}

for (const [type, id] of Object.entries(OPENED)) {
  test(`opening a document of type ${type} writes nothing`, async ({page, system}) => {
    await signIn(page, system)
    const seq = async () =>
      ((await (await fetch(`${system.lake}/health`)).json()) as {seq: number}).seq
    const before = await seq()
    const requests = requestsOf(page)
    await page.goto(`${system.site}/studio/intent/edit/id=${id};type=${type}`)
    const pane = page.getByTestId('document-pane').last()
    await expect(pane.getByTestId('pane-footer-document-status')).toBeVisible({timeout: 60_000})
    await expect(pane.locator('[data-testid^="field-"]').first()).toBeVisible({timeout: 60_000})
    await requests.untilQuiet()
    expect(requests.writes).toEqual([])
    expect(await seq(), 'the lake was changed').toBe(before)
    expect(await system.client.fetch('count(*[_id == "drafts." + $id])', {id})).toBe(0)
    expect(await system.client.getDocument(id), 'what was opened exists').toBeTruthy()
  })
}
