import {expect, test} from './fixtures.ts'

/** Articles that stand in four languages, read where two others are spoken. */
const ENGLISH = '/it-it/consigli/night-time-leg-cramps-in-later-life'

test('an article without Italian words is read in English, with Italian notices and no product', async ({
  page,
}) => {
  await page.goto('/it-it/consigli')
  const listed = page.getByRole('listitem').filter({hasText: 'In inglese'}).first()
  const link = listed.getByRole('link')
  await expect(link).toHaveCount(1)
  await expect(listed.getByRole('heading')).toHaveAttribute('lang', 'en-GB')
  await page.goto(ENGLISH)
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-locale', 'it-IT')
  await expect(main).toHaveAttribute('data-market', 'IT')
  await expect(page.locator('html')).toHaveAttribute('lang', 'it-IT')
  await expect(main.getByRole('heading', {level: 1})).toHaveAttribute('lang', 'en-GB')
  const note = main.getByRole('complementary', {name: 'Lingua di questa pagina'})
  await expect(note).toContainText('La sta leggendo in inglese')
  await expect(main.locator('[data-disclaimer="medical-general"]')).toHaveAttribute('lang', 'it')
  await expect(main.locator('[data-product]')).toHaveCount(0)
  await expect(main).toContainText('112')
  await expect(main).not.toContainText('999')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en-gb\//)
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0)

  await note.getByRole('link', {name: 'Deutsch'}).click()
  await expect(page).toHaveURL(/\/it-it\/consigli\//)
  await expect(main.getByRole('heading', {level: 1})).toHaveAttribute('lang', 'de-DE')
})

test('its passport tells the market of the reader and that the words are borrowed', async ({
  request,
}) => {
  const answer = await request.get(`/api/passport?path=${ENGLISH}`)
  const passport: unknown = await answer.json()
  expect(passport).toMatchObject({
    status: 'shown',
    market: 'IT',
    language: 'it',
    pageType: 'article',
    facts: {isFallback: 'yes'},
  })
})

test('where there are words of its own, those of another locale have no address', async ({
  request,
}) => {
  const {status} = await request
    .get('/it-it/consigli/muscle-and-leg-cramps')
    .then((answer) => ({status: answer.status()}))
  expect(status).toBe(404)
})
