import {describe, expect, test} from 'vitest'
import {changed, lawWith, rule} from '../testing/small-law.ts'
import {
  ARTICLE,
  audited,
  HOME,
  KNOWN_AS,
  MEDICINE,
  siteWith,
  smallSite,
} from '../testing/small-site.ts'

describe('markup is missed when', () => {
  test.each<[string, string, (html: string) => string, string]>([
    [
      'a status is another',
      HOME,
      (html) => html.replace('"medicine-gsl"', '"foodSupplement"'),
      'products',
    ],
    ['a product is nowhere', HOME, (html) => html.replace('"tablet"', '"nothing"'), 'products'],
    ['a page is withheld', ARTICLE, (html) => html.replace('"article"', '"withheld"'), 'answer'],
    [
      'the language is another',
      HOME,
      (html) => html.replace('lang="de-DE"', 'lang="fr"'),
      'language',
    ],
    [
      'the direction is another',
      HOME,
      (html) => html.replace('dir="ltr"', 'dir="rtl"'),
      'language',
    ],
    [
      'the locale is another',
      HOME,
      (html) => html.replace('data-locale="de-DE"', 'data-locale="de-AT"'),
      'language',
    ],
    [
      'the market is another',
      HOME,
      (html) => html.replace('data-market="DE"', 'data-market="AT"'),
      'language',
    ],
    ['there are two titles', HOME, (html) => html.replace('<h1>', '<h1>Zwei</h1><h1>'), 'headings'],
    [
      'a link leads to no part of the page',
      HOME,
      (html) => html.replace('<h1>', '<a href="#nowhere">x</a><h1>'),
      'links',
    ],
    [
      'a link runs script',
      HOME,
      (html) => html.replace('<h1>', '<a href="javascript:void(0)">x</a><h1>'),
      'links',
    ],
    ['a document is no page', ARTICLE, (html) => html.replace('<main', '<div'), 'markup'],
  ])('%s', async (_title, path, change, name) => {
    const {misses} = await audited(siteWith(path, change))
    expect(misses.map(({rule: miss}) => miss)).toContain(name)
  })
})

describe('alternates are missed when', () => {
  const german = `<link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${HOME}">`
  test.each<[string, (html: string) => string]>([
    ['a page does not name itself', (html) => html.replace(german, '')],
    ['it leaves out the chooser', (html) => html.replace('hreflang="x-default"', 'hreflang="en"')],
    ['it names another page', (html) => html.replace(german, german.replace(HOME, MEDICINE))],
    ['it names one language twice', (html) => html.replace(german, german + german)],
    [
      'it calls another page canonical',
      (html) =>
        html.replace(`canonical" href="${KNOWN_AS}${HOME}`, `canonical" href="${KNOWN_AS}/`),
    ],
  ])('%s', async (_title, change) => {
    const {misses} = await audited(siteWith(HOME, change))
    expect(misses.map(({address, rule: name}) => [address, name])).toContainEqual([
      HOME,
      'alternates',
    ])
  })
})

test('a page whose review is overdue says so, where it can be seen', async () => {
  const warns = {
    ...rule('R61', {when: {}, forbids: 'page', severity: 'warn'}),
    conditions: [{fact: 'daysOverdue', test: 'isAtLeast', number: 1}],
  }
  const text = changed('articleText-cramps-de-DE', {nextReview: '2026-11-24'})
  const overdue = lawWith(warns, text)
  expect((await audited(smallSite(), overdue)).misses).toMatchObject([
    {address: ARTICLE, rule: 'R61', expected: '[data-text-note="overdue"] in sight'},
  ])
  const says = (attribute: string) =>
    siteWith(ARTICLE, (html) =>
      html.replace('</header>', `<p data-text-note="overdue"${attribute}>Alt</p></header>`),
    )
  expect((await audited(says(''), overdue)).misses).toEqual([])
  expect((await audited(says(' hidden'), overdue)).misses).not.toEqual([])
})
