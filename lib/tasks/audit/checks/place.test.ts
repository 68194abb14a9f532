import {describe, expect, test} from 'vitest'
import type {Document} from '../law/dataset.ts'
import {changed, DOSE, LEAFLET, lawWith, rule} from '../testing/small-law.ts'
import {
  audited,
  HOME,
  KNOWN_AS,
  leafletNote,
  MEDICINE,
  note,
  type ServedSite,
  siteWith,
  smallSite,
} from '../testing/small-site.ts'

const RECALL = 'Charge 1 bitte zurückbringen.'

const recall = (changes: Record<string, unknown> = {}): Document => ({
  _id: 'recall-1',
  _type: 'recallNotice',
  product: {_ref: 'product-tablet'},
  market: {_ref: 'market-DE'},
  from: '2026-11-25',
  texts: [{language: 'de', heading: 'Rückruf', text: RECALL}],
  ...changes,
})

describe('a recall', () => {
  const law = rule('R42', {
    when: {recall: ['active'], role: ['subject']},
    requires: ['recall', 'top'],
  })
  const banner = note('recall', RECALL, '')
  const missesOf = async (site: ServedSite, ...documents: Document[]) =>
    (await audited(site, lawWith(law, ...documents))).misses.filter((miss) => miss.rule === 'R42')
  const withBanner = (place: (html: string) => string) => siteWith(MEDICINE, place)

  test('stands above the title, and nowhere else', async () => {
    const above = withBanner((html) => html.replace('<header>', `${banner}<header>`))
    expect(await missesOf(above, recall())).toEqual([])
    for (const elsewhere of [
      withBanner((html) => html.replace('</h1>', `</h1>${banner}`)),
      withBanner((html) => html.replace('</header>', `</header>${banner}`)),
      withBanner((html) => html.replace('<header>', `<p>Aktion</p>${banner}<header>`)),
      withBanner((html) => html.replace('</article>', `${banner}</article>`)),
    ]) {
      const misses = await missesOf(elsewhere, recall())
      expect(misses).toMatchObject([{address: MEDICINE, found: 'elsewhere on the page'}])
    }
  })

  test('is missed where there is no banner, and asked for on its days in its market only', async () => {
    const misses = await missesOf(smallSite(), recall())
    expect(misses).toMatchObject([{address: MEDICINE, found: 'no such notice'}])
    for (const changes of [
      {from: '2026-11-26'},
      {from: undefined},
      {from: '2026-11-01', to: '2026-11-24'},
      {market: {_ref: 'market-AT'}},
      {product: {_ref: 'product-capsule'}},
    ]) {
      const other = await missesOf(smallSite(), recall(changes))
      expect(other.filter(({address}) => address === MEDICINE)).toEqual([])
    }
  })

  test('without words in the language withholds the page', async () => {
    for (const texts of [undefined, [{language: 'fr', text: 'Rappel.'}]]) {
      const misses = await missesOf(smallSite(), recall({texts}))
      expect(misses[0]?.expected).toContain('the page withheld')
    }
  })
})

describe('a link to the particulars', () => {
  const PARTICULARS = '/de-de/pflichtangaben/tablette'
  const OTHER = '/de-de/pflichtangaben/kapsel'
  const link = (href: string) =>
    `<p role="note" lang="de" data-disclaimer="link" data-version="1"><a href="${href}"><span data-disclaimer-text="">Pflichtangaben</span></a></p>`
  const own = link(PARTICULARS)
  const law = lawWith(
    rule('R04', {
      when: {pageType: ['home', 'product', 'products'], legalStatus: ['medicine-gsl']},
      requires: ['link', 'productLink'],
    }),
    {
      ...changed('disclaimer-leaflet', {key: 'link', text: 'Pflichtangaben'}),
      _id: 'disclaimer-link',
    },
  )

  /** The page of particulars of a product, with what is owed before and after them. */
  const particulars = (path: string, key: string, status: string) =>
    `<!DOCTYPE html><html lang="de-DE" dir="ltr"><head><meta name="robots" content="noindex"><title>T</title><link rel="canonical" href="${KNOWN_AS}${path}"><link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${path}"><link rel="alternate" hreflang="x-default" href="${KNOWN_AS}/"></head><body><aside data-demo="banner"><p>Demo</p></aside><main data-page-type="mandatory" data-page-key="${key}" data-locale="de-DE" data-market="DE"><article data-product="${key}" data-legal-status="${status}"><h1>P</h1>${key === 'tablet' ? leafletNote : ''}<dl><dt>Stoff</dt><dd>Magnesium</dd></dl>${key === 'tablet' ? '' : note('dose', DOSE)}</article></main></body></html>`

  function linked(changes: Record<string, (html: string) => string> = {}): ServedSite {
    const site: ServedSite = {
      ...smallSite(),
      [PARTICULARS]: particulars(PARTICULARS, 'tablet', 'medicine-gsl'),
      [OTHER]: particulars(OTHER, 'capsule', 'foodSupplement'),
    }
    for (const [path, served] of Object.entries(site)) {
      if (typeof served !== 'string' || path === OTHER) continue
      const withLinks = path === PARTICULARS ? served : beside(served)
      const change = changes[path]
      const after = change?.(withLinks) ?? withLinks
      if (change && after === withLinks) throw new Error(`The change of ${path} changes nothing`)
      site[path] = after
    }
    return site
  }

  const beside = (html: string) =>
    html.includes('data-page-key="tablet"')
      ? html.replace('</header>', `${own}</header>`)
      : html.replace('</h3></li>', `</h3>${own}</li>`)

  const missesOf = async (changes?: Parameters<typeof linked>[0]) =>
    (await audited(linked(changes), law)).misses.filter(
      (miss) => !['sitemap', 'rules'].includes(miss.rule),
    )

  test('stands beside each medicine, on every page but the one it leads to', async () => {
    expect(await missesOf()).toEqual([])
  })

  test.each([
    ['is not there', (html: string) => html.replace(own, '')],
    ['stands there twice', (html: string) => html.replace(own, own + own)],
    ['is no link', (html: string) => html.replace(`href="${PARTICULARS}"`, '')],
    ['leads elsewhere', (html: string) => html.replace(own, link(HOME))],
    ['leads to those of another product', (html: string) => html.replace(own, link(OTHER))],
    [
      'stands beside nothing',
      (html: string) => html.replace(own, '').replace('</main>', `${own}</main>`),
    ],
  ])('is missed when it %s', async (_what, change) => {
    for (const path of [HOME, MEDICINE]) {
      const misses = await missesOf({[path]: change})
      expect(misses.map(({address, rule: number}) => `${address} ${number}`)).toContain(
        `${path} R04`,
      )
      expect(misses.filter(({address}) => address !== path)).toEqual([])
    }
  })

  test('does not free a page of particulars from the other notices', async () => {
    const misses = await missesOf({[PARTICULARS]: (html) => html.replace(leafletNote, '')})
    expect(misses).toMatchObject([{address: PARTICULARS, rule: 'R03', found: 'no such notice'}])
    expect(misses[0]?.expected).toContain(LEAFLET)
  })
})
