import {publicLocales} from '#lib/i18n/locales.ts'
import {runTask} from '../contract/run-task.ts'
import {balance, cramps, effervescent, pagesOf} from '../setup/addresses.ts'
import {changingProxy} from '../setup/changing-proxy.ts'
import {expect, type System, test} from './fixtures.ts'

type Report = {
  pages: {address: string; locale: string; required: number; found: number}[]
  misses: {address: string; rule: string; expected: string; found: string}[]
  notChecked: {number: string}[]
  totals: {pages: number; required: number; found: number}
  isDemo: boolean
}

/** The whole site is crawled, with the account and the past of each of its pages. */
const WHOLE_SITE = 10 * 60_000

/** `npm run audit` on the system, or on what stands in its place. */
async function audit(system: System, base = system.site, ...more: string[]) {
  const args = [base, '--lake', system.lake, '--json', ...more]
  const {code, stdout, stderr} = await runTask('audit', args, {})
  if (code === 2) throw new Error(stderr)
  return {code, report: JSON.parse(stdout) as Report}
}

test('the built site has no miss in any locale, and no rule is left unchecked', async ({
  system,
}) => {
  test.setTimeout(WHOLE_SITE)
  const {code, report} = await audit(system, system.site, '--strict')
  expect(report.misses).toEqual([])
  expect(report.notChecked).toEqual([])
  expect(code).toBe(0)
  expect(report.isDemo).toBe(true)
  expect(report.totals.required).toBeGreaterThanOrEqual(20)
  expect(report.totals.found).toBe(report.totals.required)
  const locales = new Set(report.pages.map(({locale}) => locale))
  expect([...locales]).toEqual(expect.arrayContaining([...publicLocales]))
})

const MEDICINE = effervescent['de-DE']

/** A notice on a page, with everything in it. */
const noticeOf = (key: string) =>
  new RegExp(`<div role="note"[^>]*data-disclaimer="${key}"[\\s\\S]*?</p></div>`)

async function auditChanged(system: System, changes: Parameters<typeof changingProxy>[1]) {
  const proxy = await changingProxy(system.site, changes)
  try {
    const {code, report} = await audit(system, proxy.url)
    expect(code).toBe(1)
    return report.misses
  } finally {
    await proxy.stop()
  }
}

/** One thing wrong with each of these pages, and the rule it is missed by. */
const changes: Record<string, {is: string; rule: string; change: (html: string) => string}> = {
  [MEDICINE]: {
    is: 'a notice is taken away',
    rule: 'R03',
    change: (html) => html.replace(noticeOf('medicine-leaflet'), ''),
  },
  '/de-de/produkte/magnovia-243-brausetabletten-zitrone': {
    is: 'one letter of a notice is another',
    rule: 'R03',
    change: (html) =>
      html.replace(
        /(data-disclaimer="medicine-leaflet"[\s\S]*?data-disclaimer-text[^>]*>.)./,
        '$1§',
      ),
  },
  [effervescent['fr-CH']]: {
    is: 'a notice is folded away',
    rule: 'R07',
    change: (html) => html.replace(noticeOf('medicine-leaflet'), '<details>$&</details>'),
  },
  [pagesOf['de-DE'].products]: {
    is: 'a notice follows what it is about',
    rule: 'R03',
    change(html) {
      const [notice = ''] = noticeOf('medicine-leaflet').exec(html) ?? []
      return html.replace(notice, '').replace('</main>', `${notice}</main>`)
    },
  },
  [cramps['de-DE'].path]: {
    is: 'an article on a symptom leads to a food supplement',
    rule: 'R21',
    change: (html) =>
      html.replace(
        '</article>',
        `<p data-product="balance-125" data-legal-status="foodSupplement"><a href="${balance['de-DE']}">Balance</a></p></article>`,
      ),
  },
  [balance['de-DE']]: {
    is: 'a food supplement names a disease',
    rule: 'R20',
    change: (html) => html.replace('</h1>', '</h1><p>Gegen Wadenkrämpfe.</p>'),
  },
  [balance['fr-CH']]: {
    is: 'a notice is hidden',
    rule: 'R19',
    change: (html) => html.replace('data-disclaimer="supplement-dose"', '$& hidden'),
  },
  [cramps['fr-CH'].path]: {
    is: 'a page has no banner',
    rule: 'demo',
    change: (html) => html.replace(/<aside[\s\S]*?<\/aside>/, ''),
  },
  '/de-de': {
    is: 'the link to the particulars of a medicine leads elsewhere',
    rule: 'R04',
    change: (html) => html.replace(/href="\/de-de\/pflichtangaben\/[^"]*"/, 'href="/de-de"'),
  },
  '/it-it/prodotti': {
    is: 'a page does not name itself',
    rule: 'alternates',
    change: (html) => html.replace(/<link rel="alternate" hrefLang="it-IT"[^>]*>/, ''),
  },
}

test('whatever is changed on a page is missed by its rule', async ({system}) => {
  test.setTimeout(WHOLE_SITE)
  const misses = await auditChanged(
    system,
    Object.fromEntries(Object.entries(changes).map(([path, {change}]) => [path, change])),
  )
  for (const [path, {is, rule}] of Object.entries(changes)) {
    expect(
      misses.filter(({address}) => address === path).map((miss) => miss.rule),
      is,
    ).toContain(rule)
  }
  const elsewhere = misses.filter(({address}) => !Object.hasOwn(changes, address))
  expect(elsewhere, 'pages that were not changed').toEqual([])
})

test('a site that withholds what has lost its notice has no miss', async ({
  request,
  system,
  keep,
}) => {
  test.setTimeout(WHOLE_SITE)
  const notice = 'disclaimer-medicine-leaflet-DE-de'
  await keep(notice)
  await system.client.delete(notice)
  await expect.poll(async () => (await request.get(MEDICINE)).status()).toBe(404)
  await expect
    .poll(async () => (await (await request.get('/sitemap.xml')).text()).includes(MEDICINE))
    .toBe(false)
  const {code, report} = await audit(system)
  expect(report.misses).toEqual([])
  expect(code).toBe(0)
  expect(report.pages.map(({address}) => address)).not.toContain(MEDICINE)
})

test('a site that is not there, and an address that is none, cannot be audited', async ({
  system,
}) => {
  const nowhere = 'http://127.0.0.1:9'
  const away = await runTask('audit', [nowhere, '--lake', system.lake], {})
  expect(away.code).toBe(2)
  expect(away.stderr).toContain(`Nothing to audit at ${nowhere}`)
  const lost = await runTask('audit', [system.site, '--lake', nowhere], {})
  expect(lost.code).toBe(2)
  expect(lost.stderr).toContain(`The law could not be read from the lake at ${nowhere}`)
  const wrong = await runTask('audit', ['example', '--at', 'tomorrow'], {})
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('not "example"')
  expect(wrong.stderr).toContain('not "tomorrow"')
})
