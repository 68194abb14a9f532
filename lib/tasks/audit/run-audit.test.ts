import {describe, expect, test} from 'vitest'
import {lawWith} from './testing/small-law.ts'
import {
  ARTICLE,
  audited,
  HOME,
  KNOWN_AS,
  MEDICINE,
  siteWith,
  smallSite,
  SUPPLEMENT,
} from './testing/small-site.ts'

test('a site that carries what its law asks has no miss', async () => {
  const report = await audited(smallSite())
  expect(report.misses).toEqual([])
  expect(report.remarks).toEqual([])
  expect(report.notChecked).toEqual([])
  expect(report.isDemo).toBe(true)
  expect(report.knownAs).toBe(KNOWN_AS)
  expect(report.pages.map(({address, required, found}) => [address, required, found])).toEqual([
    ['/', 0, 0],
    [HOME, 1, 1],
    [SUPPLEMENT, 1, 1],
    [MEDICINE, 1, 1],
    [ARTICLE, 2, 2],
  ])
})
describe('nothing can be said', () => {
  test.each([
    [
      'where nobody answers',
      {},
      {base: 'http://127.0.0.1:9'},
      'Nothing to audit at http://127.0.0.1:9',
    ],
    ['without a sitemap', {'/sitemap.xml': {status: 404}}, {}, 'it answered 404'],
    [
      'of a sitemap that is a page',
      {'/sitemap.xml': '<!DOCTYPE html><title>x</title>'},
      {},
      '<title>',
    ],
    ['of a sitemap that is cut off', {'/sitemap.xml': '<urlset><url>'}, {}, 'is no sitemap'],
    [
      'of a sitemap without addresses',
      {'/sitemap.xml': '<urlset></urlset>'},
      {},
      'names no address',
    ],
    ['of a site without end', {}, {maxPages: 2}, 'more than 2 addresses'],
  ])('%s', async (_title, served, options, reason) => {
    await expect(audited({...smallSite(), ...served}, lawWith(), options)).rejects.toThrow(reason)
  })
})

test('the clock in the banner is the day the law is read for, unless another is given', async () => {
  const set = siteWith(HOME, (html) =>
    html.replace('data-demo="banner"', 'data-demo="banner" data-clock="2020-01-01T00:00:00Z"'),
  )
  expect((await audited(set, lawWith(), {at: null})).misses).not.toEqual([])
  expect((await audited(set)).misses).toEqual([])
})

test('a page as deep and as broken as markup can be is audited all the same', async () => {
  const site = siteWith(SUPPLEMENT, (html) =>
    html.replace('<section>', `${'<div>'.repeat(5_000)}<table><p></b><![CDATA[ <!-- --><section>`),
  )
  const {pages} = await audited(site)
  expect(pages).toHaveLength(5)
})
