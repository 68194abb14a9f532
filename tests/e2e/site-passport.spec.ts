import type {APIRequestContext} from '@playwright/test'
import {sitemapEntries} from '../setup/alternates.ts'
import {balance, cramps, effervescent, pagesOf} from '../setup/addresses.ts'
import {type PassportJson, passportPath} from '../setup/passports.ts'
import {expect, type Page, test} from './fixtures.ts'

const NOTICE = 'disclaimer-medicine-leaflet-DE-de'

test('every page and its passport say the same, to the letter', async ({page, request}) => {
  test.setTimeout(300_000)
  const entries = sitemapEntries(await (await request.get('/sitemap.xml')).text())
  const paths = [
    ...entries.map(({loc}) => new URL(loc).pathname),
    ...Object.values(pagesOf['ar-XB']).filter((path) => path !== pagesOf['ar-XB'].notfound),
  ]
  expect(new Set(paths.map((path) => path.split('/')[1])).size, 'chooser and locales').toBe(12)
  await page.goto('/')
  for (const path of paths) {
    const response = await request.get(passportPath(path))
    expect(response.status(), path).toBe(200)
    const passport: PassportJson = await response.json()
    expect(passport, path).toMatchObject({path, status: 'shown', reasons: [], isDemo: true})
    const {pageType, pageKey, market, disclaimers} = passport
    const told = {
      pageType,
      pageKey,
      market: market ?? '',
      notices: inOrder(disclaimers.map(({key, version, textHash}) => ({key, version, textHash}))),
    }
    const read = await readInBrowser(page, path)
    // A link to particulars stands beside each product; where notices stand is for other tests.
    expect(told, path).toEqual({...read, notices: inOrder(read.notices)})
  }
})

/** Each notice once, by its key. */
const inOrder = <Notice extends {key?: string | undefined}>(notices: readonly Notice[]) =>
  [...new Map(notices.map((notice) => [notice.key, notice])).values()].toSorted((a, b) =>
    String(a.key).localeCompare(String(b.key)),
  )

/** What a page shows, read and hashed by the browser, which knows nothing of our code. */
const readInBrowser = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const html = await (await fetch(address)).text()
    const shown = new DOMParser().parseFromString(html, 'text/html')
    const hashOf = async (words: string) => {
      const bytes = new TextEncoder().encode(words.normalize('NFC').replace(/\s+/g, ' ').trim())
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    }
    const {pageType, pageKey, market} = shown.querySelector('main')?.dataset ?? {}
    const notices = await Promise.all(
      [...shown.querySelectorAll<HTMLElement>('[data-disclaimer]')].map(async (notice) => ({
        key: notice.dataset['disclaimer'],
        version: Number(notice.dataset['version']),
        textHash: await hashOf(
          notice.querySelector('[data-disclaimer-text]')?.textContent ?? 'no words',
        ),
      })),
    )
    return {pageType, pageKey, market, notices}
  }, path)

test('a passport tells the facts, the outcome of every rule and the law behind it', async ({
  request,
}) => {
  const response = await request.get(passportPath(effervescent['de-DE']))
  expect(response.headers()).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  })
  const text = await response.text()
  expect(text).not.toMatch(/compliant/i)
  const passport: PassportJson = JSON.parse(text)
  expect(passport.facts?.products.map(({key}) => key)).toEqual(['effervescent-365-orange'])
  expect(passport).toMatchObject({market: 'DE', language: 'de', movedTo: null})
  const behind = passport.rules.filter(({requires}) => requires.includes('medicine-leaflet'))
  const applying = behind.filter(({verdict}) => verdict === 'pass')
  expect(applying).toHaveLength(1)
  expect(applying[0]?.legalBasis.map(({citation}) => citation).join()).toContain('HWG')
  expect(new Set(passport.rules.map(({verdict}) => verdict))).toEqual(
    new Set(['pass', 'notApplicable']),
  )
  expect(passport.ruleSetHash).toMatch(/^[0-9a-f]{64}$/)
  expect(passport.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(Math.abs(Date.parse(passport.evaluatedAt) - Date.now())).toBeLessThan(600_000)
})

test('a withheld page has a passport, and only that gives the reason', async ({
  request,
  system,
  keep,
}) => {
  await keep(NOTICE)
  const shown = await passport(request, effervescent['de-DE'])
  await system.client.delete(NOTICE)
  await expect
    .poll(async () => (await passport(request, effervescent['de-DE'])).status)
    .toBe('withheld')
  const withheld = await passport(request, effervescent['de-DE'])
  expect(withheld).toMatchObject({pageType: 'product', pageKey: 'effervescent-365-orange'})
  expect(withheld.reasons.map(({notice}) => notice)).toEqual(['medicine-leaflet'])
  expect(withheld.rules.filter(({verdict}) => verdict === 'block').map(({id}) => id)).toEqual(
    withheld.reasons[0]?.rules,
  )
  expect(withheld.disclaimers.map(({key}) => key)).not.toContain('medicine-leaflet')
  // The page says the same and gives no reason.
  const page = await request.get(effervescent['de-DE'])
  expect(page.status()).toBe(404)
  expect(await page.text()).not.toContain(withheld.reasons[0]?.words ?? 'a reason')
  // Facts and words are what they were: what is missing is law.
  expect(withheld.contentHash).toBe(shown.contentHash)
  expect(withheld.ruleSetHash).toBe(shown.ruleSetHash)
})

test('hashes change with what they are of, and with nothing else', async ({
  request,
  system,
  keep,
}) => {
  await keep(cramps['de-DE'].id)
  const before = await passport(request, cramps['de-DE'].path)
  await system.client.patch(cramps['de-DE'].id, {set: {standfirst: 'Andere Worte.'}}).commit()
  await expect
    .poll(async () => (await passport(request, cramps['de-DE'].path)).contentHash)
    .not.toBe(before.contentHash)
  const reworded = await passport(request, cramps['de-DE'].path)
  expect(reworded.ruleSetHash).toBe(before.ruleSetHash)
  expect((await passport(request, cramps['en-GB'].path)).ruleSetHash).toBe(before.ruleSetHash)

  const rules = await system.client.fetch<string[]>('*[_type == "disclaimerRule"]._id')
  const [rule = ''] = rules
  await keep(rule)
  await system.client.patch(rule, {set: {explanation: 'Explained otherwise.'}}).commit()
  await expect
    .poll(async () => (await passport(request, cramps['de-DE'].path)).ruleSetHash)
    .not.toBe(before.ruleSetHash)
  expect((await passport(request, cramps['de-DE'].path)).contentHash).toBe(reworded.contentHash)
})

test('an address that moved names the present one, one without a page says so', async ({
  request,
  system,
  keep,
}) => {
  const {id, list} = cramps['de-DE']
  await keep(id)
  const slug = {_type: 'slug', current: 'kraempfe'}
  await system.client.patch(id, {set: {slug, formerSlugs: ['wadenkraempfe']}}).commit()
  await expect
    .poll(async () => (await passport(request, `${list}/wadenkraempfe`)).movedTo)
    .toBe(`${list}/kraempfe`)
  for (const [path, movedTo] of [
    [`${list}/wadenkraempfe`, `${list}/kraempfe`],
    ['/de-DE/produkte', '/de-de/produkte'],
    [pagesOf['de-DE'].notfound, null],
    ['/nl-nl/producten', null],
    [`${balance['de-DE']}/deeper`, null],
  ] as const) {
    const told = await passport(request, path)
    expect(told, path).toMatchObject({status: 'notFound', movedTo, facts: null, rules: []})
    expect(told.reasons, path).toHaveLength(1)
    expect(told.reasons[0]?.words, path).toContain(movedTo ?? 'No page is here')
  }
  for (const path of ['/de-de/rueckblick', '/de-de/hinweise', `/de-de/hinweise${list.slice(6)}`]) {
    expect(await passport(request, path), path).toMatchObject({
      status: 'shown',
      pageType: 'legal',
      market: 'DE',
      rules: [],
    })
  }
  const nowhere = await passport(request, '/de-de/hinweise/hinweise')
  expect(nowhere).toMatchObject({status: 'notFound', movedTo: null})
  const chooser = await passport(request, '/')
  expect(chooser).toMatchObject({status: 'shown', pageType: 'chooser', market: null, rules: []})
})

test('a draft is in no passport', async ({request, system, keep}) => {
  await keep(NOTICE)
  const before = await passport(request, effervescent['de-DE'])
  const notice = await system.client.getDocument(NOTICE)
  if (!notice) throw new Error(`${NOTICE} is not in the seed`)
  await system.client.createOrReplace({...notice, _id: `drafts.${NOTICE}`, version: 99, text: 'x'})
  const after = await passport(request, effervescent['de-DE'])
  expect(after).toEqual({...before, evaluatedAt: after.evaluatedAt})
})

for (const [query, problem] of [
  ['', '"path" is missing'],
  ['path=', '"path" is missing'],
  ['path=/de-de&path=/fr-ch', '"path" is given 2 times'],
  ['path=de-de/produkte', '"de-de/produkte": it does not begin with a slash'],
  ['path=https://example.org/de-de', 'it does not begin with a slash'],
  ['path=//example.org/de-de', 'another host'],
  ['path=/de-de?x=1', 'a query or a fragment'],
  ['path=/api/health', 'an address for machines'],
  ['path=/studio/structure', 'an address for machines'],
  ['path=/de-de/../api/health', 'a step up or nowhere'],
  ['path=/de-de/%00', 'a control character'],
  ['path=/de-de%5C..%5Cx', 'a backslash'],
  [`path=/${'a'.repeat(2_000)}`, 'longer than 500 characters'],
] as const) {
  test(`a passport is refused in words: ${query.slice(0, 40)}`, async ({request}) => {
    const response = await request.get(`/api/passport?${query}`)
    expect(response.status()).toBe(400)
    const {message} = await response.json()
    expect(message).toContain(problem)
    expect(message).toContain('expected')
    expect(message.length).toBeLessThan(300)
  })
}

const passport = async (request: APIRequestContext, path: string): Promise<PassportJson> => {
  const response = await request.get(passportPath(path))
  expect(response.status(), path).toBe(200)
  return response.json()
}
