import {describe, expect, test} from 'vitest'
import type {Document} from '../law/dataset.ts'
import {lawWith, rule} from '../testing/small-law.ts'
import {
  ARTICLE,
  audited,
  HOME,
  MEDICINE,
  siteWith,
  smallSite,
  SUPPLEMENT,
  teaser,
} from '../testing/small-site.ts'

describe('what is forbidden is a miss:', () => {
  const supplementTeaser = teaser('capsule', 'foodSupplement', SUPPLEMENT)

  test('a supplement beside a symptom', async () => {
    const site = siteWith(ARTICLE, (html) =>
      html.replace('</section>', `${supplementTeaser}</section>`),
    )
    expect((await audited(site)).misses).toMatchObject([
      {address: ARTICLE, rule: 'R21', found: 'it leads to "capsule"'},
    ])
  })

  test('a supplement beside an article on a symptom, on a list', async () => {
    const site = siteWith(HOME, (html) => html.replace('</main>', `${supplementTeaser}</main>`))
    expect((await audited(site)).misses).toMatchObject([{address: HOME, rule: 'R21'}])
  })

  test('the same in a link that does not say what it leads to', async () => {
    const site = siteWith(ARTICLE, (html) =>
      html.replace('Ein Krampf.', `Ein <a href="${SUPPLEMENT}">Mittel</a>.`),
    )
    const {misses} = await audited(site)
    expect(misses.map(({rule}) => rule)).toEqual(['R21', 'products'])
  })

  test('a reviewer where a medicine is shown', async () => {
    const site = siteWith(ARTICLE, (html) =>
      html.replace('</header>', '<p>Geprüft von Dr. Demo</p></header>'),
    )
    expect((await audited(site)).misses).toMatchObject([
      {rule: 'R17', found: expect.stringContaining('Dr. Demo')},
    ])
  })

  test('a page about a product that may not be shown', async () => {
    const none = rule('R20', {when: {legalStatus: ['foodSupplement']}, forbids: 'product'})
    expect((await audited(smallSite(), lawWith(none))).misses).toMatchObject([
      {address: SUPPLEMENT, rule: 'R20', found: 'it is about "capsule"'},
    ])
  })

  test('a page that a rule withholds; a rule that warns only remarks it', async () => {
    const forbids = {when: {legalStatus: ['foodSupplement']}, forbids: 'page'}
    const blocked = await audited(smallSite(), lawWith(rule('R27', forbids)))
    expect(blocked.misses).toMatchObject([{address: SUPPLEMENT, rule: 'R27'}])
    const warned = await audited(smallSite(), lawWith(rule('R27', {...forbids, severity: 'warn'})))
    expect(warned.misses).toEqual([])
    expect(warned.remarks).toMatchObject([{address: SUPPLEMENT, rule: 'R27'}])
  })

  test.each([
    ['in its text', (html: string) => html.replace('<p>125 mg</p>', '<p>Gegen Wadenkrämpfe.</p>')],
    ['in its title', (html: string) => html.replace('<title>Titel', '<title>Hilft bei Migräne')],
    [
      'in place of a picture',
      (html: string) => html.replace('<p>125 mg</p>', '<img alt="Lindert Schmerzen">'),
    ],
    [
      'across elements',
      (html: string) => html.replace('<p>125 mg</p>', '<p>Waden<b>krämpfe</b></p>'),
    ],
  ])('a disease in the words of a supplement, %s', async (_title, change) => {
    const {misses} = await audited(siteWith(SUPPLEMENT, change))
    expect(misses.map(({rule}) => rule)).toContain('R20')
  })

  test('structured data of a medicine on the page of a supplement', async () => {
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":["Thing","Drug"]}]}</script>'
    const site = siteWith(SUPPLEMENT, (html) => html.replace('</head>', `${data}</head>`))
    expect((await audited(site)).misses).toMatchObject([{rule: 'R39', found: 'Drug'}])
    const broken = siteWith(MEDICINE, (html) =>
      html.replace('</head>', `${data.replace('{', '')}</head>`),
    )
    expect((await audited(broken)).misses).toMatchObject([
      {rule: 'R39', expected: expect.stringContaining('JSON')},
    ])
  })
})

test('a product that a page names and does not show is for a person to judge', async () => {
  const name: Document = {
    _id: 'productText-tablet-de-DE',
    _type: 'productText',
    productMarket: {_ref: 'productMarket-tablet'},
    locale: 'de-DE',
    displayName: 'Magnovia 365',
  }
  const site = siteWith(SUPPLEMENT, (html) =>
    html.replace('</article>', '</article><p>Anders als „Magnovia 365“.</p>'),
  )
  const {misses, remarks} = await audited(site, lawWith(name))
  expect(misses).toEqual([])
  expect(remarks.map(({address, found}) => [address, found])).toEqual([
    [SUPPLEMENT, expect.stringContaining('"Magnovia 365"')],
  ])
})
