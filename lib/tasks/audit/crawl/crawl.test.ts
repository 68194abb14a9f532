import {describe, expect, test} from 'vitest'
import {lawWith} from '../testing/small-law.ts'
import {
  audited,
  HOME,
  KNOWN_AS,
  leafletNote,
  MEDICINE,
  type ServedSite,
  siteWith,
  smallSite,
} from '../testing/small-site.ts'

describe('addresses are missed when', () => {
  const withLink = (href: string) =>
    siteWith(HOME, (html) => html.replace('<h1>', `<a href="${href}">x</a><h1>`))

  test('a link leads to nothing', async () => {
    expect((await audited(withLink('/de-de/nichts'))).misses).toMatchObject([
      {address: HOME, rule: 'links', found: '404'},
    ])
  })

  test('an address moved for a while; for ever is right, and what is there is audited', async () => {
    const moved = (status: number): ServedSite => ({
      ...withLink('/de-de/alt'),
      '/de-de/alt': {status, headers: {location: MEDICINE}},
    })
    expect((await audited(moved(307))).misses).toContainEqual(
      expect.objectContaining({rule: 'links', found: expect.stringContaining('307')}),
    )
    // A link to a medicine is one, whatever address it goes by.
    expect((await audited(moved(308))).misses).toMatchObject([{rule: 'R03'}, {rule: 'products'}])
  })

  test('a redirect goes round in a circle', async () => {
    const site = {...withLink('/a'), '/a': {status: 308, headers: {location: '/a'}}}
    expect((await audited(site)).misses).toMatchObject([
      {rule: 'links', found: expect.stringContaining('ends nowhere')},
    ])
  })

  test('a page is reached by links alone; it is audited too', async () => {
    const hidden = '/de-de/versteckt'
    const page = String(smallSite()[MEDICINE]).replace(leafletNote, '').replaceAll(MEDICINE, hidden)
    const {misses} = await audited({...withLink(hidden), [hidden]: page})
    expect(misses.filter(({address}) => address === hidden).map(({rule: name}) => name)).toEqual([
      'sitemap',
      'R03',
    ])
  })

  test('a page is found behind another, one at a time', async () => {
    const chain = (at: number): [string, {status: number; headers: Record<string, string>}] => [
      `/chain-${at}`,
      {status: 308, headers: {location: `/chain-${at + 1}`}},
    ]
    const site: ServedSite = {...withLink('/chain-0'), ...Object.fromEntries([chain(0), chain(1)])}
    for (const concurrency of [1, 3]) {
      const {misses} = await audited(site, lawWith(), {concurrency})
      expect(misses.map(({expected}) => expected.split(' ')[0])).toContain('/chain-2')
    }
  })

  test('an answer is larger than anything a page has to say', async () => {
    const site = {...withLink('/gross'), '/gross': 'x'.repeat(200_000)}
    expect((await audited(site)).misses).toMatchObject([
      {rule: 'links', found: expect.stringContaining('larger')},
    ])
  })

  test('the sitemap names an address twice, or one elsewhere', async () => {
    const site = smallSite()
    const sitemap = site['/sitemap.xml']
    if (typeof sitemap === 'string' || !sitemap?.body) throw new Error('no sitemap')
    const more = `<url><loc>${KNOWN_AS}/</loc></url><url><loc>https://example.com/</loc></url></urlset>`
    const body = sitemap.body.replace('</urlset>', more)
    const {misses} = await audited({...site, '/sitemap.xml': {...sitemap, body}})
    expect(misses.map(({rule: name, found}) => [name, found])).toEqual([
      ['sitemap', 'https://example.com/'],
      ['sitemap', 'more than once'],
    ])
  })

  test('the account of a page stands in the sitemap; by a link it is no page of its own', async () => {
    const account = '/de-de/hinweise/produkte/tablette'
    const main = `<main data-page-type="legal" data-page-key="notices" data-locale="de-DE" data-market="DE"><nav><a href="${MEDICINE}">Seite</a></nav><h1>Warum</h1></main>`
    const page = String(smallSite()[HOME])
      .replace(/<main[^]*<\/main>/, main)
      .replaceAll(/<link[^>]*>/g, '')
    const site: ServedSite = {...withLink(account), [account]: page}
    expect((await audited(site)).misses).toEqual([])
    const sitemap = site['/sitemap.xml']
    if (typeof sitemap === 'string' || !sitemap?.body) throw new Error('no sitemap')
    const body = sitemap.body.replace(
      '</urlset>',
      `<url><loc>${KNOWN_AS}${account}</loc></url></urlset>`,
    )
    expect((await audited({...site, '/sitemap.xml': {...sitemap, body}})).misses).toMatchObject([
      {rule: 'sitemap', found: account},
    ])
  })

  test('other hosts are never asked', async () => {
    expect((await audited(withLink('https://nowhere.invalid/'))).misses).toEqual([])
    expect((await audited(withLink('//nowhere.invalid/'))).misses).toEqual([])
    expect((await audited(withLink('mailto:a@example.org'))).misses).toEqual([])
  })
})
