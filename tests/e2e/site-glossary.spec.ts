import {axe, expect, test} from './fixtures.ts'

for (const [locale, path] of [
  ['de-DE', '/de-de/glossar'],
  ['pl-PL', '/pl-pl/slownik'],
] as const) {
  test(`every term stands in the alphabet of ${locale}, without script`, async ({
    openBrowser,
    system,
  }) => {
    const language = locale.slice(0, 2)
    const terms = await system.client.fetch<string[]>(
      '*[_type == "glossaryTerm"].term[language == $language][0].value',
      {language},
    )
    const names = terms.toSorted(new Intl.Collator(locale).compare)
    expect(names.length).toBeGreaterThanOrEqual(5)
    const page = await openBrowser({javaScriptEnabled: false})
    expect((await page.goto(path))?.status()).toBe(200)
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('data-page-type', 'glossary')
    await expect(main.locator('dt dfn')).toHaveText(names)
    await expect(
      page.locator('[data-disclaimer="medical-general"] [data-disclaimer-text]'),
    ).toBeVisible()
  })
}

test('words that nobody has checked say so, those that somebody has do not', async ({page}) => {
  const note = 'Ten tekst jest tłumaczeniem, którego nikt jeszcze nie sprawdził.'
  await page.goto('/pl-pl/slownik')
  await expect(page.getByText(note)).toHaveCount(1)
  await page.goto('/de-de/glossar')
  await expect(page.getByText('die noch niemand geprüft hat')).toHaveCount(0)
})

test('Swiss readers find no ß', async ({request}) => {
  expect(await (await request.get('/de-de/glossar')).text()).toContain('ein Maß für Etiketten')
  const swiss = await (await request.get('/de-ch/glossar')).text()
  expect(swiss).toContain('ein Mass für Etiketten')
  expect(swiss).not.toContain('ß')
})

test('a term names the articles that use it, as soon as they do', async ({
  page,
  request,
  system: {client},
  keep,
}) => {
  const article = 'articleText-muscle-and-leg-cramps-de-DE'
  await keep(article)
  const {title} = (await client.getDocument<{title: string}>(article)) ?? {}
  if (!title) throw new Error(`${article} is not in the seed`)
  const term = {_type: 'reference', _ref: 'glossaryTerm-ion'}
  const block = {
    _key: 'uses',
    _type: 'block',
    style: 'normal',
    markDefs: [{_key: 'm', _type: 'glossaryTerm', term}],
    children: [{_key: 's', _type: 'span', text: 'Ionen', marks: ['m']}],
  }
  await client.patch(article).append('body', [block]).commit()
  const entry = page.locator('[data-term="ion"]')
  await expect
    .poll(async () => (await request.get('/de-de/glossar')).text())
    .toMatch(/data-term="ion".*?muskel-und-wadenkraempfe/)
  await page.goto('/de-de/glossar')
  await entry.getByRole('link', {name: title}).click()
  await page.getByRole('link', {name: 'Ionen', exact: true}).click()
  await expect(page).toHaveURL(/\/de-de\/glossar#ion$/)
  await expect(page.locator('#ion')).toBeInViewport()
})

test('a letter is reached by keyboard', async ({page}) => {
  await page.goto('/de-de/glossar')
  await page.getByRole('main').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('href', /^#letter-/)
  await page.keyboard.press('Enter')
  await expect(page.locator('h2:target')).toBeInViewport()
})

for (const path of ['/de-de/glossar', '/pl-pl/slownik', '/ar-xb/glossary']) {
  test(`${path} is accessible, and fits a phone`, async ({page}) => {
    await page.setViewportSize({width: 390, height: 800})
    await page.goto(path)
    await axe(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })
}
