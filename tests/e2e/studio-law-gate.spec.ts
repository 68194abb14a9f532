import {expect, type System, test} from './fixtures.ts'
import {lawOn, PATIENCE} from './law-panel.ts'
import {CLAIM_RULE, claimRule, putClaimRule} from './law-rules.ts'
import {redFlags} from './studio-sample.ts'
import {signIn} from './studio.ts'

const SUPPLEMENT = 'productText-balance-125-de-DE'
const STATUS = 'productMarket-balance-125-CH'
const MEDICINE = 'productText-effervescent-365-orange-fr-CH'
const NOTICE = 'disclaimer-medicine-leaflet-CH-fr'
const INCOMPLETE = 'rule-R921'

// Each test opens many panes of the Studio, one after the other.
test.describe.configure({timeout: 300_000})

test('a claim is refused in its sentence, mended in its field, and published', async ({
  page,
  system,
  keep,
}) => {
  await keep(SUPPLEMENT, CLAIM_RULE)
  await putClaimRule(system)
  const studio = await signIn(page, system, {role: 'editor'})
  const law = lawOn(page)
  await studio.open(SUPPLEMENT, 'productText')
  const claim = 'Ein Nahrungsergänzungsmittel. Es heilt Müdigkeit zuverlässig.'
  await studio.text('summary').fill(claim)
  await studio.savedDraft(SUPPLEMENT, 'summary', claim)
  await studio.publish()
  await expect(law.refused).toBeVisible(PATIENCE)
  await expect(law.refused.getByText('R920')).toBeVisible()
  await expect(law.refused.locator('mark').first()).toHaveText('heilt')
  await expect(law.refused.getByText('Es heilt Müdigkeit zuverlässig.').first()).toBeVisible()
  expect((await system.client.getDocument(SUPPLEMENT))?.['summary']).not.toBe(claim)

  await law.follow('Change these words')
  await expect(studio.text('summary')).toBeFocused()
  const mended = 'Ein Nahrungsergänzungsmittel mit Magnesium.'
  await studio.text('summary').fill(mended)
  await studio.savedDraft(SUPPLEMENT, 'summary', mended)
  await studio.publish()
  expect((await studio.published(SUPPLEMENT))['summary']).toBe(mended)
})

test('the panel follows the words of a food supplement as they are typed', async ({
  page,
  system,
  keep,
}) => {
  await keep(SUPPLEMENT, CLAIM_RULE)
  await putClaimRule(system)
  const studio = await signIn(page, system, {role: 'editor'})
  const law = lawOn(page)
  await studio.open(SUPPLEMENT, 'productText')
  await law.open()
  const own = law.pageOf('product-balance-125 de-DE')
  await expect(own).toHaveAttribute('data-status', 'shown', PATIENCE)
  await studio.text('summary').fill('Es heilt Müdigkeit.')
  await expect(own).toHaveAttribute('data-status', 'withheld', PATIENCE)
  await expect(own.locator('mark').first()).toHaveText('heilt')
  await studio.text('summary').fill('Ein Nahrungsergänzungsmittel.')
  await expect(own).toHaveAttribute('data-status', 'shown', PATIENCE)

  await own.getByRole('button').first().press('Enter')
  await expect(own.getByText(/before the content|after the content/).first()).toBeVisible()
})

test('a dose above the ceiling is refused, mended in its field, and published', async ({
  page,
  system,
  keep,
}) => {
  await keep(STATUS)
  const studio = await signIn(page, system, {role: 'editor'})
  const law = lawOn(page)
  await system.client.create({
    ...(await stored(system, STATUS)),
    _id: `drafts.${STATUS}`,
    maxUnitsPerDay: 9,
    // The doses by age would have to agree with it.
    posology: [],
  })
  await studio.open(STATUS, 'productMarket', {isWithoutText: true})
  const refused = await studio.publishRefused()
  await expect(refused.getByText(/more than 375 mg of magnesium/)).toBeVisible()
  await law.follow('Highest number of units a day')
  const units = studio.field('maxUnitsPerDay').getByRole('spinbutton')
  await expect(units).toBeFocused()
  await units.fill('1')
  await studio.savedDraft(STATUS, 'maxUnitsPerDay', 1)
  await studio.publish()
  expect((await studio.published(STATUS))['maxUnitsPerDay']).toBe(1)
})

test('a supplement beside an article that comes to speak of a disease is refused', async ({
  page,
  system,
  keep,
}) => {
  const [root, text] = ['article-law-gate', 'articleText-law-gate-de-DE']
  await keep(root, text)
  const facts = {
    ...(await stored(system, 'article-muscle-and-leg-cramps')),
    _id: root,
    key: 'law-gate',
    topicClass: 'nutrition',
    relatedProducts: [{_key: 'a', _type: 'reference', _ref: 'product-balance-125'}],
  }
  const words = {
    ...(await stored(system, 'articleText-muscle-and-leg-cramps-de-DE')),
    _id: text,
    article: {_type: 'reference', _ref: root},
    slug: {_type: 'slug', current: 'gesetz'},
    // Words that speak of nothing forbidden, and the box that an article about a disease owes.
    title: 'Essen',
    standfirst: 'Nüsse und Hülsenfrüchte.',
    description: 'Nüsse.',
    body: [redFlags],
  }
  await system.client.transaction().createOrReplace(facts).createOrReplace(words).commit()
  await system.client.create({...facts, _id: `drafts.${root}`, topicClass: 'disease'})
  const studio = await signIn(page, system, {role: 'editor'})
  const law = lawOn(page)
  await studio.open(root, 'article')
  const refused = await studio.publishRefused()
  await expect(refused.getByText(/leads to “balance-125”, which is forbidden in DE/)).toBeVisible()
  await law.follow('Related products of the article')
  await expect(studio.field('relatedProducts')).toBeInViewport()
  await system.client.patch(`drafts.${root}`, {unset: ['relatedProducts']}).commit()
  await expect(studio.field('relatedProducts').getByText('No items')).toBeVisible(PATIENCE)
  await studio.publish()
  expect(await studio.published(root)).toMatchObject({topicClass: 'disease'})
  await system.client.transaction().delete(text).delete(root).commit()
})

test('a page whose notice nobody has published leads to its draft, and is published after it', async ({
  page,
  system,
  keep,
  openBrowser,
}) => {
  await keep(NOTICE, MEDICINE)
  const [notice, text] = [await stored(system, NOTICE), await stored(system, MEDICINE)]
  await system.client
    .transaction()
    .delete(MEDICINE)
    .delete(NOTICE)
    .createOrReplace({...text, _id: `drafts.${MEDICINE}`})
    .commit()
  const editor = await signIn(await openBrowser(), system, {role: 'editor'})
  await editor.open(MEDICINE, 'productText')
  const told = await editor.publishRefused()
  await expect(told.getByText(/Ask the regulatory role to write the notice/)).toBeVisible()

  const studio = await signIn(page, system, {role: 'administrator'})
  const law = lawOn(page)
  await studio.open(MEDICINE, 'productText')
  await studio.publishRefused()
  await expect(
    law.refused.getByText('The notice "medicine-leaflet" has no text in fr for market CH').first(),
  ).toBeVisible()
  await law.follow('Create the notice “medicine-leaflet”')
  await expect(studio.text('key')).toHaveValue('medicine-leaflet', PATIENCE)

  await system.client.createOrReplace({...notice, _id: `drafts.${NOTICE}`})
  await studio.open(MEDICINE, 'productText')
  await studio.publishRefused()
  await law.follow('Open the draft of the notice')
  await expect(studio.text('heading')).toHaveValue(String(notice['heading']), PATIENCE)
  await studio.publish()
  // Other medicines of the market wait for it as well.
  await law.asked.getByRole('button', {name: 'Publish'}).click(PATIENCE)
  await studio.published(NOTICE)
  await studio.open(MEDICINE, 'productText')
  await studio.publish()
  await studio.published(MEDICINE)
})

test('a rule without its tests is refused, led to them, and published with them', async ({
  page,
  system,
  keep,
}) => {
  await keep(INCOMPLETE)
  const {tests, ...rule} = claimRule
  await system.client.createOrReplace({
    ...rule,
    _id: `drafts.${INCOMPLETE}`,
    number: 'R921',
    forbids: 'page',
  })
  const studio = await signIn(page, system, {role: 'regulatory'})
  await studio.open(INCOMPLETE, 'disclaimerRule')
  const refused = await studio.publishRefused()
  await expect(refused.getByText(/Add a test in which the rule applies/)).toBeVisible()
  await refused.getByRole('button', {name: 'Go to the field'}).first().click()
  await expect(studio.field('tests')).toBeInViewport()
  await system.client.patch(`drafts.${INCOMPLETE}`, {set: {tests}}).commit()
  await expect(studio.field('tests').getByText('a food supplement that cures')).toBeVisible()
  await studio.publish()
  await studio.published(INCOMPLETE)
})

async function stored({client}: System, id: string) {
  const document = await client.getDocument(id)
  if (!document) throw new Error(`${id} is not in the seed`)
  const {_rev, _createdAt, _updatedAt, ...fields} = document
  return fields
}
