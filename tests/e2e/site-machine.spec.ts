import {createHmac} from 'node:crypto'
import {WEBHOOK_SECRET} from '../setup/system.ts'
import {expect, test} from './fixtures.ts'

/** As hosted Sanity signs: `t=<milliseconds>,v1=<HMAC-SHA256 of "t.body", base64url>`. */
function signature(body: string, secret = WEBHOOK_SECRET, at = Date.now()) {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('base64url')}`
}

const body = JSON.stringify({_id: 'article-muscle-and-leg-cramps', _type: 'article'})

test('a webhook is heard when Sanity signed it, and refused otherwise', async ({
  request,
  system,
}) => {
  test.skip(!system.canRestart, 'the secret of a system that somebody else runs is not known')
  const post = async (data: string, signed?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(signed && {'sanity-webhook-signature': signed}),
    }
    return (await request.post('/api/webhook', {data, headers})).status()
  }
  expect(await post(body, signature(body))).toBe(200)
  expect(await post(body)).toBe(401)
  expect(await post(body, signature(body, 'another secret, just as long'))).toBe(401)
  expect(await post(`${body} `, signature(body))).toBe(401)
  expect(await post(body, 'nonsense')).toBe(401)
})

test('the site says how it judges, and what its clock says', async ({request}) => {
  const answer = await request.get('/api/mode')
  expect(answer.headers()['cache-control']).toBe('no-store')
  const {isDemo, now} = await answer.json()
  expect(isDemo).toBe(true)
  expect(new Date(now).toISOString()).toBe(now)
})

test('health says that site and lake answer, and that the lake does not', async ({
  request,
  system,
}) => {
  test.skip(!system.canRestart, 'this system is run by somebody else')
  expect((await request.get('/api/health')).status()).toBe(200)
  await system.stopLake()
  const down = await request.get('/api/health')
  expect(down.status()).toBe(503)
  expect(await down.json()).toMatchObject({site: 'ok', lake: 'unreachable'})
  await system.startLake()
  await expect.poll(async () => (await request.get('/api/health')).status()).toBe(200)
})

test('robots are kept out of a demonstration', async ({request}) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /\n')
})

test('pages carry strict headers, and are kept by shared caches for a minute at most', async ({
  request,
}) => {
  const page = (await request.get('/de-de')).headers()
  expect(page['content-security-policy']).toContain("default-src 'self'")
  expect(page['content-security-policy']).not.toContain('unsafe-eval')
  expect(page['x-content-type-options']).toBe('nosniff')
  expect(page['cache-control']).toBe('public, max-age=0, s-maxage=60, must-revalidate')
  expect((await request.get('/de-de/gibt-es-nicht')).headers()['cache-control']).toBe('no-store')
})

test('search engines are told what a product is by law in the market, and that it is fictitious', async ({
  page,
}) => {
  const data = page.locator('script[type="application/ld+json"]')
  const toldOn = async (path: string) => {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    return data.evaluateAll((scripts) =>
      scripts.flatMap(({textContent}) => JSON.parse(textContent)['@graph']),
    )
  }
  const types = (things: {'@type': string}[]) => things.map((thing) => thing['@type'])
  const fictitious = {disambiguatingDescription: expect.stringContaining('erfunden')}

  const medicine = await toldOn('/de-de/produkte/magnovia-365-brausetabletten-orange')
  expect(types(medicine)).toEqual(['Drug', 'BreadcrumbList'])
  expect(medicine[0]).toMatchObject(fictitious)

  const supplement = await toldOn('/de-de/produkte/magnovia-balance-125')
  expect(types(supplement)).toEqual(['DietarySupplement', 'BreadcrumbList'])
  expect(supplement[0]).toMatchObject(fictitious)

  const article = await toldOn('/de-de/ratgeber/muskel-und-wadenkraempfe')
  expect(types(article)).toEqual(['MedicalWebPage', 'BreadcrumbList'])

  for (const path of ['/de-de', '/de-de/produkte']) expect(await toldOn(path)).toEqual([])
})
