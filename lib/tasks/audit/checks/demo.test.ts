import {describe, expect, test} from 'vitest'
import {changed, lawWith} from '../testing/small-law.ts'
import {audited, MEDICINE, siteWith, smallSite, SUPPLEMENT} from '../testing/small-site.ts'

describe('a demonstration is missed when', () => {
  test.each<[string, string, (html: string) => string]>([
    ['a page has no banner', MEDICINE, (html) => html.replace(' data-demo="banner"', '')],
    ['its banner is hidden', MEDICINE, (html) => html.replace('<aside', '<aside hidden')],
    ['its banner says nothing', MEDICINE, (html) => html.replace('<p>Demo</p>', '')],
    ['robots are let in', MEDICINE, (html) => html.replace('noindex', 'index')],
    ['a notice has no label', MEDICINE, (html) => html.replace(' data-demo="label"', '')],
    [
      'a label says less than it must',
      MEDICINE,
      (html) => html.replace('"verified"', '"secondary"'),
    ],
  ])('%s', async (_title, path, change) => {
    const {misses} = await audited(siteWith(path, change))
    expect(misses.map(({address, rule: name}) => [address, name])).toEqual([[path, 'demo']])
  })

  test('robots.txt opens a path', async () => {
    const headers = {'content-type': 'text/plain'}
    const site = {
      ...smallSite(),
      '/robots.txt': {status: 200, headers, body: 'User-agent: *\nDisallow: /\nAllow: /de-de'},
    }
    expect((await audited(site)).misses).toMatchObject([{address: '/robots.txt', rule: 'demo'}])
  })

  test('fictitious products are shown without a banner anywhere', async () => {
    const site = Object.fromEntries(
      Object.entries(smallSite()).map(([path, html]) => [
        path,
        typeof html === 'string' ? html.replace(' data-demo="banner"', '') : html,
      ]),
    )
    const {isDemo, misses} = await audited(site)
    expect(isDemo).toBe(false)
    expect(misses.map(({rule: name}) => name)).toContain('demo')
  })
})

test('outside a demonstration wording that nobody verified withholds the page', async () => {
  const real = ['product-tablet', 'product-capsule'].map((id) => changed(id, {isDemo: false}))
  const site = Object.fromEntries(
    Object.entries(smallSite()).map(([path, html]) => [
      path,
      typeof html === 'string' ? html.replace(' data-demo="banner"', '') : html,
    ]),
  )
  expect((await audited(site, lawWith(...real))).misses).toEqual([])
  for (const verification of ['unverified', 'secondary']) {
    const doubtful = changed('disclaimer-dose', {verification})
    expect((await audited(site, lawWith(...real, doubtful))).misses).toMatchObject([
      {address: SUPPLEMENT, rule: 'R19', expected: expect.stringContaining('withheld')},
    ])
  }
})
