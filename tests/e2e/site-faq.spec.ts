import {axe, expect, test} from './fixtures.ts'

type Asked = {title: string; key: string}

for (const [locale, path] of [
  ['de-DE', '/de-de/fragen'],
  ['pl-PL', '/pl-pl/pytania'],
  ['ar-XB', '/ar-xb/questions'],
] as const) {
  test(`every question of ${locale} is answered in order, without script`, async ({
    openBrowser,
    system,
  }) => {
    const asked = await system.client.fetch<Asked[]>(
      `*[_type == "questionText" && locale == $locale] | order(question->order asc) {title, "key": question->key}`,
      {locale},
    )
    expect(asked.length).toBeGreaterThanOrEqual(3)
    const page = await openBrowser({javaScriptEnabled: false})
    expect((await page.goto(path))?.status()).toBe(200)
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('data-page-type', 'faq')
    const titles = asked.map(({title}) => title)
    await expect(main.locator('[data-question] > h2')).toHaveText(titles)
    await expect(main.getByRole('navigation').getByRole('listitem')).toHaveText(titles)
    for (const {key} of asked) {
      await expect(page.locator(`#${key} > p`).first()).toBeVisible()
      await expect(main.locator(`nav a[href="#${key}"]`)).toBeVisible()
    }
    await expect(
      page.locator(
        '[data-question] ~ * [data-disclaimer="medical-general"] [data-disclaimer-text]',
      ),
    ).toBeVisible()
  })
}

test('search engines are told what the page shows', async ({page}) => {
  await page.goto('/de-de/fragen')
  const told: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  )
  const first = await page.locator('[data-question] > h2').first().innerText()
  expect(told).toMatchObject({'@graph': [{'@type': 'FAQPage', inLanguage: 'de-DE'}]})
  expect(JSON.stringify(told)).toContain(first)
})

test('a question is reached by keyboard, and leads on to a term and a source', async ({page}) => {
  // A page that still glides to one place would not go to the next.
  await page.emulateMedia({reducedMotion: 'reduce'})
  await page.goto('/de-de/fragen')
  await page.getByRole('main').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#how-long$/)
  await expect(page.locator('#how-long-title')).toBeInViewport()

  await page.locator('#how-long sup a').first().click()
  await expect(page.locator('#references ~ ol > li:target')).toBeInViewport()
  await page.locator('#how-long').getByRole('link', {name: 'Elektrolyte'}).click()
  await expect(page).toHaveURL(/\/de-de\/glossar#electrolyte$/)
  await expect(page.locator('#electrolyte')).toBeInViewport()
})

test('on paper the answers stand without the ways about', async ({page}) => {
  await page.goto('/de-de/fragen')
  await page.emulateMedia({media: 'print'})
  await expect(page.getByRole('main').locator('nav')).toBeHidden()
  await expect(page.locator('#how-long')).toBeVisible()
  await expect(page.locator('[data-disclaimer="medical-general"]')).toBeVisible()
})

test('an answer whose source has changed for safety is taken away alone', async ({
  page,
  request,
  system: {client},
  keep,
}) => {
  const [source, french] = ['questionText-how-long-en-GB', 'questionText-how-long-fr-FR']
  await keep(source, french)
  const text = await client.getDocument(source)
  if (!text) throw new Error(`${source} is not in the seed`)
  const changed = {...text, _id: `drafts.${source}`, title: 'How long?', changeClass: 'safety'}
  await client.createOrReplace(changed)
  await client.action({
    actionType: 'sanity.action.document.publish',
    publishedId: source,
    draftId: `drafts.${source}`,
  })
  await expect
    .poll(async () => (await request.get('/fr-fr/questions')).text())
    .not.toContain('data-question="how-long"')
  await page.goto('/fr-fr/questions')
  await expect(page.locator('#best-time')).toBeVisible()
  await page.goto('/en-gb/questions')
  await expect(page.locator('#how-long-title')).toHaveText('How long?')
})

test('an answer that names a medicine owes its notices, and is told nowhere without them', async ({
  page,
  request,
  system: {client},
  keep,
}) => {
  const answer = 'questionText-best-time-de-DE'
  await keep(answer)
  const name = await client.fetch<string>(
    '*[_id == "productText-effervescent-365-orange-de-DE"][0].displayName',
  )
  const words = `Die ${name} nimmt man morgens.`
  await client
    .patch(answer, {set: {'answer[0].children': [{_key: 's', _type: 'span', text: words}]}})
    .commit()
  await expect.poll(async () => (await request.get('/de-de/fragen')).text()).toContain(words)
  await page.goto('/de-de/fragen')
  await expect(page.locator('[data-disclaimer="medicine-leaflet"]')).toBeVisible()
  const product = page.locator('[data-product="effervescent-365-orange"]')
  await expect(product).toHaveAttribute('data-legal-status', /medicine/)
  await expect(product.getByRole('link', {name: 'Pflichtangaben'})).toBeVisible()
  const told = await page.locator('script[type="application/ld+json"]').textContent()
  expect(told).not.toContain(name)
  expect(told).toContain('#how-long')
  await axe(page)
})

for (const path of ['/de-de/fragen', '/pl-pl/pytania', '/ar-xb/questions']) {
  test(`${path} is accessible, and fits a phone`, async ({page}) => {
    await page.setViewportSize({width: 390, height: 800})
    await page.goto(path)
    await axe(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })
}
