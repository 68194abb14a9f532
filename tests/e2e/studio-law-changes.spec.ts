import {balance, effervescent} from '../setup/addresses.ts'
import {expect, test} from './fixtures.ts'
import {lawOn, PATIENCE} from './law-panel.ts'
import {claimRule} from './law-rules.ts'
import {signIn} from './studio.ts'

const GENERAL = 'disclaimer-medical-general-DE-de'
const VERBATIM = 'disclaimer-medicine-leaflet-DE-de'
const RULE = 'rule-R922'
const OF_SUPPLEMENTS = 'rule-R19'

// Each test opens many panes of the Studio, one after the other.
test.describe.configure({timeout: 300_000})

test('who changes a notice sees the pages it touches, confirms, and it is published', async ({
  page,
  system,
  keep,
}) => {
  await keep(GENERAL)
  const studio = await signIn(page, system, {role: 'regulatory'})
  const law = lawOn(page)
  await studio.open(GENERAL, 'disclaimer')
  await law.open()
  const text = 'Dieser Text ersetzt keinen Rat, auch nicht in der Probe.'
  await studio.field('text').getByRole('textbox').fill(text)
  await studio.savedDraft(GENERAL, 'text', text)
  await expect(law.panel.getByText(/^This changes \d+ pages?/)).toBeVisible(PATIENCE)

  await studio.publish()
  await expect(law.asked).toBeVisible(PATIENCE)
  await expect(law.asked.getByText(/^This changes \d+ pages?/)).toBeVisible()
  await expect(law.asked.getByText(/Other words in the notice/).first()).toBeVisible()
  const link = law.asked.getByRole('link', {name: /\(de-DE\)/}).first()
  await expect(link).toHaveAttribute('href', /\/studio\/presentation\?preview=%2Fde-de/)
  await law.asked.getByRole('button', {name: 'Cancel'}).click()
  expect((await system.client.getDocument(GENERAL))?.['text']).not.toBe(text)

  await studio.publish()
  await law.asked.getByRole('button', {name: 'Publish'}).click(PATIENCE)
  expect((await studio.published(GENERAL))['text']).toBe(text)
})

test('who moves a notice in a rule sees where, confirms, and the touched pages follow', async ({
  page,
  request,
  system,
  keep,
}) => {
  await keep(OF_SUPPLEMENTS)
  const touched = Object.values(balance)
  /** Whether the notice stands above the title of the page. */
  const isOnTop = async (path: string) => {
    const html = await (await request.get(path)).text()
    const notice = html.indexOf('data-disclaimer="supplement-children"')
    expect(notice, path).toBeGreaterThan(0)
    return notice < html.indexOf('<h1')
  }
  for (const path of touched) expect(await isOnTop(path), path).toBe(false)
  const other = await (await request.get(effervescent['de-DE'])).text()
  expect(other).not.toContain('data-disclaimer="supplement-children"')

  const studio = await signIn(page, system, {role: 'regulatory'})
  const law = lawOn(page)
  await studio.open(OF_SUPPLEMENTS, 'disclaimerRule')
  // What is out of sight has no words yet.
  await studio.field('requires').scrollIntoViewIfNeeded()
  await studio.field('requires').getByText('supplement-children').click()
  await page.getByRole('radio', {name: 'Above everything'}).click()
  await expect
    .poll(
      () =>
        system.client.fetch('*[_id == $id][0].requires[notice == "supplement-children"][0].place', {
          id: `drafts.${OF_SUPPLEMENTS}`,
        }),
      PATIENCE,
    )
    .toBe('top')
  await page.keyboard.press('Escape')
  await studio.publish()
  await expect(law.asked).toBeVisible(PATIENCE)
  await expect(law.asked.getByText(/^This changes \d+ pages/)).toBeVisible()
  await expect(law.asked.getByText(/Moves the notice/).first()).toBeVisible()
  await expect(law.asked.getByText(/Other words/)).toHaveCount(0)
  for (const path of touched) expect(await isOnTop(path), 'not before it is confirmed').toBe(false)

  await law.asked.getByRole('button', {name: 'Publish'}).click()
  const confirmed = performance.now()
  for (const path of touched)
    await expect.poll(() => isOnTop(path), {...PATIENCE, intervals: [10]}).toBe(true)
  const milliseconds = Math.round(performance.now() - confirmed)
  // For whoever reads the run; a machine under load must not fail by it.
  process.stdout.write(`${touched.length} pages followed the confirmation in ${milliseconds} ms\n`)
  expect((await studio.published(OF_SUPPLEMENTS))['requires']).toContainEqual(
    expect.objectContaining({notice: 'supplement-children', place: 'top'}),
  )
})

test('a rule of a later day names the pages it will withhold from then on', async ({
  page,
  system,
  keep,
}) => {
  await keep(RULE)
  const [ofStatus] = claimRule.conditions
  const [applies, rests] = claimRule.tests
  await system.client.createOrReplace({
    ...claimRule,
    _id: `drafts.${RULE}`,
    number: 'R922',
    conditions: [ofStatus],
    validFrom: '2099-01-01',
    tests: [
      {...applies, on: '2099-06-01'},
      {...rests, on: '2098-06-01'},
    ],
  })
  const studio = await signIn(page, system, {role: 'regulatory'})
  const law = lawOn(page)
  await studio.open(RULE, 'disclaimerRule')
  await studio.publish()
  await expect(law.asked).toBeVisible(PATIENCE)
  await expect(
    law.asked.getByText(/^From 1 January 2099: This changes \d+ pages: \d+ will be withheld/),
  ).toBeVisible()
  const withheld = law.asked.locator('[data-after="withheld"]')
  await expect(withheld.filter({hasText: 'Magnovia'}).first()).toBeVisible()
  await law.asked.getByRole('button', {name: 'Publish'}).click()
  expect(await studio.published(RULE)).toMatchObject({number: 'R922', validFrom: '2099-01-01'})
})

test('an editor sees that regulated texts are locked, and why', async ({page, system}) => {
  const studio = await signIn(page, system, {role: 'editor'})
  await studio.open(VERBATIM, 'disclaimer', {isReadOnly: true})
  await expect(studio.pane.getByTestId('regulated-lock')).toContainText(
    'Only the regulatory role and administrators change it.',
  )
  const list = page.getByTestId('document-list-pane').last()
  await expect(list.getByText(/read only/).first()).toBeVisible()
})

test('verified words of the law are locked for the regulatory role too', async ({page, system}) => {
  const studio = await signIn(page, system, {role: 'regulatory'})
  await studio.open(VERBATIM, 'disclaimer')
  await expect(studio.pane.getByTestId('verbatim-lock')).toContainText('New version from a date')
  await expect(studio.field('text').getByRole('textbox')).toHaveAttribute('readonly', '')
  await expect(studio.text('heading')).toBeEditable()
  await studio.open(GENERAL, 'disclaimer')
  await expect(studio.field('text').getByRole('textbox')).toBeEditable()
  await expect(studio.pane.getByTestId('verbatim-lock')).toHaveCount(0)
})

test('the panel is read and used on a phone by keyboard', async ({page, system}) => {
  const studio = await signIn(page, system, {role: 'editor'})
  await page.setViewportSize({width: 390, height: 844})
  await studio.open('productText-balance-125-de-DE', 'productText')
  const law = lawOn(page)
  await law.open()
  const own = law.pageOf('product-balance-125 de-DE')
  await own.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(own.getByTestId('law-requirements')).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
})
