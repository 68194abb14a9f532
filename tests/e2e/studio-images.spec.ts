import type {Locator, Page} from '@playwright/test'
import sharp from 'sharp'
import {pixelAt, twoColours} from '../contract/pictures.ts'
import {expect, test, type System} from './fixtures.ts'
import {publishSample, SAMPLE} from './studio-sample.ts'
import {signIn, type StudioPage} from './studio.ts'

const FRENCH = 'articleText-studio-sample-fr-FR'
const MEDICINE = 'productText-effervescent-365-orange-de-DE'
const BLUE = [20, 40, 90]
/** The field, not the menu of its actions. */
const ALT = /^field-body.*\.alt$/

type Figure = {
  asset?: {_ref: string}
  crop?: {left: number}
  hotspot?: {x: number; width: number}
  alt?: string
}

const draftFigure = async ({client}: System, id: string) =>
  client.fetch<Figure | null>('*[_id == $id][0].body[_type == "figure"][0]', {id: `drafts.${id}`})

/** Puts a picture block after the first paragraph, and gives the dialog it is edited in. */
async function insertPicture(page: Page, studio: StudioPage): Promise<Locator> {
  const body = studio.field('body')
  await body.getByRole('textbox').getByText('Ein Absatz.').click()
  // Where the click has put the cursor the block would part the paragraph.
  await page.keyboard.press('End')
  await body.getByTestId('insert-menu-auto-collapse-menu').getByRole('button').last().click()
  await page.getByRole('menuitem', {name: /Picture/}).click()
  const dialog = page.getByRole('dialog').last()
  await expect(dialog.getByTestId(ALT)).toBeVisible()
  return dialog
}

async function drag(page: Page, [fromX, fromY]: number[], [toX, toY]: number[]) {
  await page.mouse.move(fromX ?? 0, fromY ?? 0)
  await page.mouse.down()
  await page.mouse.move(toX ?? 0, toY ?? 0, {steps: 10})
  await page.mouse.up()
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not to be seen')
  return {...box, middleX: box.x + box.width / 2, middleY: box.y + box.height / 2}
}

/** The picture as the public page has it. */
async function shownPicture(page: Page, site: string, path: string, alt: string) {
  await expect
    .poll(async () => (await page.goto(site + path))?.status(), {timeout: 60_000})
    .toBe(200)
  const image = page.getByRole('img', {name: alt})
  await expect(image).toBeVisible()
  const src = await image.getAttribute('src')
  const answer = await page.request.get(new URL(src ?? '', site).href)
  expect(answer.status()).toBe(200)
  return answer.body()
}

test('an editor uploads a picture, crops it, and readers of two locales see what is left', async ({
  page,
  system,
  keep,
}) => {
  await keep(SAMPLE, FRENCH)
  await publishSample(system)
  const french = {locale: 'fr-FR', title: 'Exemple', slug: {_type: 'slug', current: 'exemple'}}
  await publishSample(system, {_id: FRENCH, ...french})
  await page.setViewportSize({width: 1400, height: 1000})
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')

  const dialog = await insertPicture(page, studio)
  const bytes = await twoColours(800, 400).png().toBuffer()
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({name: 'Wade.png', mimeType: 'image/png', buffer: bytes})
  const asset = async () => (await draftFigure(system, SAMPLE))?.asset?._ref
  await expect.poll(asset, {timeout: 60_000}).toMatch(/^image-[\da-f]{40}-800x400-png$/)
  await dialog.getByTestId(ALT).getByRole('textbox').fill('Rot und Blau')

  await dialog.getByRole('button', {name: 'Open image edit dialog'}).click()
  const tool = page.getByRole('dialog', {name: 'Edit hotspot and crop'})
  const crop = await boxOf(tool.locator('rect[data-handle="crop"][tabindex]'))
  const side = await boxOf(tool.locator('[data-handle="crop-left"]'))
  await drag(page, [side.middleX, side.middleY], [crop.middleX, crop.middleY])
  const cropLeft = async () => (await draftFigure(system, SAMPLE))?.crop?.left ?? 0
  await expect.poll(cropLeft, {timeout: 30_000}).toBeCloseTo(0.5, 1)
  const hotspot = await boxOf(tool.locator('ellipse[data-handle="hotspot"]'))
  const handle = await boxOf(tool.locator('[data-handle="hotspotHandle"]'))
  const before = (await draftFigure(system, SAMPLE))?.hotspot?.width ?? 1
  await drag(
    page,
    [handle.middleX, handle.middleY],
    [(handle.middleX + hotspot.middleX) / 2, (handle.middleY + hotspot.middleY) / 2],
  )
  const hotspotWidth = async () => (await draftFigure(system, SAMPLE))?.hotspot?.width ?? before
  await expect.poll(hotspotWidth, {timeout: 30_000}).toBeLessThan(before * 0.8)
  await tool.getByRole('button', {name: 'Close dialog'}).click()
  await dialog.getByRole('button', {name: 'Close dialog'}).click()
  await studio.publish()
  await studio.published(SAMPLE)

  // The other locale chooses the picture that is there already.
  await studio.open(FRENCH, 'articleText')
  const other = await insertPicture(page, studio)
  await other.getByRole('button', {name: 'Select', exact: true}).click()
  const chosen = await system.client.fetch<string>(
    '*[_id == $id][0].body[_type == "figure"][0].asset._ref',
    {id: SAMPLE},
  )
  await page.getByRole('dialog').last().locator(`[data-id="${chosen}"]`).first().click()
  await expect
    .poll(async () => (await draftFigure(system, FRENCH))?.asset?._ref, {timeout: 30_000})
    .toBe(chosen)
  await other.getByTestId(ALT).getByRole('textbox').fill('Rouge et bleu')
  await other.getByRole('button', {name: 'Close dialog'}).click()
  await studio.publish()
  await studio.published(FRENCH)

  const german = await shownPicture(page, system.site, '/de-at/ratgeber/beispiel', 'Rot und Blau')
  const {width = 0, height = 0} = await sharp(german).metadata()
  expect(width / height).toBeCloseTo(1, 1)
  expect(await pixelAt(german, width - 5, 5)).toEqual(BLUE)
  expect(await pixelAt(german, 40, 5)).toEqual(BLUE)
  const whole = await shownPicture(page, system.site, '/fr-fr/conseils/exemple', 'Rouge et bleu')
  expect(await sharp(whole).metadata()).toMatchObject({width: 800, height: 400})
})

test('a picture without its alternative text, or with the caption again, is refused', async ({
  page,
  system,
  keep,
}) => {
  await keep(SAMPLE)
  const bytes = await twoColours(40, 20).png().toBuffer()
  const {_id} = await system.client.assets.upload('image', bytes)
  const asset = {_type: 'reference', _ref: _id}
  const figure = {_key: 'f', _type: 'figure', asset, caption: 'Dehnen', alt: 'Dehnen '}
  await publishSample(system, {body: [figure, {...figure, _key: 'g', alt: ''}]})
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await studio.text('title').fill('Beispiel, geändert')
  await studio.savedDraft(SAMPLE, 'title', 'Beispiel, geändert')
  const refused = await studio.publishRefused()
  await expect(refused.getByText(/^Text: .*the caption is read out as well/)).toBeVisible()
  await expect(refused.getByText(/^Text: Describe the picture for readers/)).toBeVisible()
})

test('an editor uploads a package leaflet, and readers can download it', async ({
  page,
  system,
  keep,
}) => {
  await keep(MEDICINE)
  const studio = await signIn(page, system)
  await studio.open(MEDICINE, 'productText')
  await studio.showGroup('Medicine')
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(240_000, 'x')])
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({name: 'beipackzettel.pdf', mimeType: 'application/pdf', buffer: bytes})
  const reference = () =>
    system.client.fetch<string | null>('*[_id == $id][0].leafletFile.asset._ref', {
      id: `drafts.${MEDICINE}`,
    })
  await expect.poll(reference, {timeout: 60_000}).toMatch(/^file-[\da-f]{40}-pdf$/)
  // Other texts are translated from this one.
  await studio.showGroup('Words')
  await studio.field('changeClass').getByText('Editorial').click()
  await studio.savedDraft(MEDICINE, 'changeClass', 'editorial')
  await studio.publish()
  await studio.published(MEDICINE)

  const link = page.getByRole('link', {name: 'Packungsbeilage (PDF, 240 kB)'})
  const path = '/de-de/produkte/magnovia-365-brausetabletten-orange'
  await expect
    .poll(async () => (await page.goto(system.site + path)) && (await link.count()), {
      timeout: 60_000,
    })
    .toBe(1)
  const answer = await page.request.get(
    new URL((await link.getAttribute('href')) ?? '', system.site).href,
  )
  expect(await answer.body()).toEqual(bytes)
})

test('an upload that a killed lake cut off leaves nothing behind, and can be repeated', async ({
  page,
  system,
  keep,
  allow,
}) => {
  test.skip(!system.canRestart, 'the system under test is run by somebody else')
  allow(/Failed to load resource|lake|fetch|upload|network/i)
  await keep(SAMPLE)
  await publishSample(system)
  const count = () => system.client.fetch<number>('count(*[_type == "sanity.imageAsset"])')
  const before = await count()
  const studio = await signIn(page, system)
  await studio.open(SAMPLE, 'articleText')
  await insertPicture(page, studio)
  const buffer = await twoColours(1600, 900).png({compressionLevel: 0}).toBuffer()
  const file = {name: 'Gross.png', mimeType: 'image/png', buffer}
  // The lake goes as the upload reaches it.
  await page.route('**/assets/images/**', async (route) => {
    await system.killLake()
    await route.continue()
  })
  await page.locator('input[type=file]').last().setInputFiles(file)
  await expect(page.getByText('Upload failed').first()).toBeVisible({timeout: 60_000})
  await page.unroute('**/assets/images/**')
  await system.startLake()
  expect(await count()).toBe(before)
  expect((await draftFigure(system, SAMPLE))?.asset).toBeUndefined()

  await page.reload()
  await studio.open(SAMPLE, 'articleText')
  await insertPicture(page, studio)
  await page.locator('input[type=file]').last().setInputFiles(file)
  await expect.poll(count, {timeout: 60_000}).toBe(before + 1)
})
