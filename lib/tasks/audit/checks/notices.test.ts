import {describe, expect, test} from 'vitest'
import {changed, DOSE, GENERAL, LEAFLET, lawWith} from '../testing/small-law.ts'
import {
  ARTICLE,
  audited,
  HOME,
  leafletNote,
  MEDICINE,
  note,
  siteWith,
  smallSite,
  SUPPLEMENT,
} from '../testing/small-site.ts'

const words = (text: string) => `data-disclaimer-text="">${text}`

/** One thing wrong with one notice; every one of them is a notice required and not found. */
const NOTICES: Record<string, {change: (html: string) => string; says: string}> = {
  'is taken away': {change: (html) => html.replace(leafletNote, ''), says: 'no such notice'},
  'stands there twice': {
    change: (html) => html.replace(leafletNote, leafletNote + leafletNote),
    says: '2 times',
  },
  'has one letter changed': {
    change: (html) => html.replace('Risiken lesen', 'Risiken lasen'),
    says: 'lesen Sie',
  },
  'has a letter of another alphabet': {
    change: (html) => html.replace('Apotheke<', 'Apothek\u0435<'),
    says: 'became',
  },
  'has an invisible character': {
    change: (html) => html.replace('Risiken', 'Ri\u200Bsiken'),
    says: 'became',
  },
  'is cut short': {change: (html) => html.replace(' in Ihrer Apotheke', ''), says: 'became'},
  'has a link among its words': {
    change: (html) => html.replace(words(LEAFLET), `${words(LEAFLET)}<a href="/de-de"></a>`),
    says: '<a>',
  },
  'is in another language': {
    change: (html) => html.replace('role="note" lang="de"', 'role="note" lang="fr"'),
    says: 'lang="fr"',
  },
  'has another version': {
    change: (html) => html.replace('data-version="1"', 'data-version="2"'),
    says: 'data-version="2"',
  },
  'is no note': {change: (html) => html.replace('role="note"', 'role="none"'), says: 'role="none"'},
  'has its words in two parts': {
    change: (html) => html.replace(words(LEAFLET), `${words(LEAFLET)}</p><p ${words('')}`),
    says: '2 of them',
  },
  'is hidden': {
    change: (html) => html.replace('role="note"', 'role="note" hidden'),
    says: 'hidden',
  },
  'is hidden around': {
    change: (html) => html.replace(leafletNote, `<div hidden>${leafletNote}</div>`),
    says: 'hidden',
  },
  'is hidden from those who listen': {
    change: (html) => html.replace('role="note"', 'role="note" aria-hidden="true"'),
    says: 'aria-hidden',
  },
  'is folded away': {
    change: (html) => html.replace(leafletNote, `<details open>${leafletNote}</details>`),
    says: '<details>',
  },
  'is not displayed': {
    change: (html) => html.replace('role="note"', 'role="note" style="color: red; DISPLAY : none"'),
    says: 'DISPLAY',
  },
  'is made small to nothing': {
    change: (html) => html.replace('role="note"', 'role="note" style="font-size:0"'),
    says: 'font-size',
  },
  'is not displayed, behind a comment': {
    change: (html) => html.replace('role="note"', 'role="note" style="display:/**/none"'),
    says: 'display',
  },
  'is not displayed, in numbers': {
    change: (html) => html.replace('role="note"', 'role="note" style="d\\69 splay:n\\6fne"'),
    says: 'splay',
  },
  'stands in a comment': {
    change: (html) => html.replace(leafletNote, `<!-- ${leafletNote} -->`),
    says: 'no such notice',
  },
  'stands in a template': {
    change: (html) => html.replace(leafletNote, `<template>${leafletNote}</template>`),
    says: 'no such notice',
  },
  'is for those without script': {
    change: (html) => html.replace(leafletNote, `<noscript>${leafletNote}</noscript>`),
    says: 'no such notice',
  },
  'stands outside the page': {
    change: (html) => html.replace(leafletNote, '').replace('</main>', `</main>${leafletNote}`),
    says: 'outside',
  },
  'stands after the content': {
    change: (html) =>
      html.replace(leafletNote, '').replace('</section>', `</section>${leafletNote}`),
    says: 'elsewhere',
  },
}

describe('a notice is missed when it', () => {
  test.each(Object.entries(NOTICES))('%s', async (_title, {change, says}) => {
    const {pages, misses} = await audited(siteWith(MEDICINE, change))
    expect(misses).not.toEqual([])
    expect(misses[0]).toMatchObject({address: MEDICINE, rule: 'R03'})
    expect(misses.map(({found}) => found).join()).toContain(says)
    expect(pages.find(({address}) => address === MEDICINE)).toMatchObject({required: 1, found: 0})
  })

  test('stands before a supplement that it must follow', async () => {
    const dose = note('dose', DOSE)
    const site = siteWith(SUPPLEMENT, (html) =>
      html.replace(dose, '').replace('<section>', `${dose}<section>`),
    )
    expect((await audited(site)).misses).toMatchObject([
      {rule: 'R19', found: expect.stringContaining('elsewhere')},
    ])
  })

  test('follows the teaser it is about on a list', async () => {
    const site = siteWith(HOME, (html) =>
      html.replace(leafletNote, '').replace('</main>', `${leafletNote}</main>`),
    )
    expect((await audited(site)).misses).toMatchObject([{address: HOME, rule: 'R03'}])
  })
})

test('white space and composition are no difference', async () => {
  const site = siteWith(SUPPLEMENT, (html) =>
    html.replace(DOSE, DOSE.normalize('NFD').replace(' ', '\n  ')),
  )
  expect((await audited(site)).misses).toEqual([])
})

describe('a notice in the dataset', () => {
  const leaflet = 'disclaimer-leaflet'
  const missesWith = async (changes: Record<string, unknown>, at = '2026-11-25T12:00:00Z') =>
    (await audited(smallSite(), lawWith(changed(leaflet, changes)), {at: new Date(at)})).misses

  test('of another market, language or time withholds every page that needs it', async () => {
    for (const changes of [
      {market: {_ref: 'market-AT'}},
      {language: 'fr'},
      {validTo: '2026-11-24'},
      {validFrom: '2026-11-26'},
      {text: undefined},
    ]) {
      const misses = await missesWith(changes)
      expect(misses.map(({address}) => address)).toEqual(
        expect.arrayContaining([HOME, MEDICINE, ARTICLE]),
      )
      expect(misses[0]?.expected).toContain('the page withheld')
    }
  })

  test('holds from the first instant of its first day to the last of its last', async () => {
    const days = {validFrom: '2026-11-25', validTo: '2026-11-25'}
    expect(await missesWith(days, '2026-11-25T00:00:00Z')).toEqual([])
    expect(await missesWith(days, '2026-11-25T23:59:59.999Z')).toEqual([])
    expect(await missesWith(days, '2026-11-24T23:59:59.999Z')).not.toEqual([])
    expect(await missesWith(days, '2026-11-26T00:00:00Z')).not.toEqual([])
  })

  test('is shown in its latest version', async () => {
    const next = {...changed(leaflet, {version: 2, text: 'Neu.'}), _id: 'disclaimer-leaflet-2'}
    const {misses} = await audited(smallSite(), lawWith(next))
    expect(misses.map(({expected}) => expected)).toContainEqual(expect.stringContaining('"Neu."'))
  })
})

test('a notice that nobody approved is a miss, one that nobody asked for a remark', async () => {
  const own = siteWith(SUPPLEMENT, (html) =>
    html.replace('<section>', `${note('ours', 'Sehr gesund.')}<section>`),
  )
  expect((await audited(own)).misses).toMatchObject([
    {rule: 'notices', found: expect.stringContaining('"ours"')},
  ])
  const unasked = siteWith(SUPPLEMENT, (html) =>
    html.replace('<section>', `${leafletNote}<section>`),
  )
  const report = await audited(unasked)
  expect(report.misses).toEqual([])
  expect(report.remarks).toMatchObject([{rule: 'notices', found: '"leaflet"'}])
})

test('a notice before the products it is about may follow the content', async () => {
  const before = {requires: [{notice: 'general', place: 'beforeTeasers'}]}
  const law = lawWith(changed('rule-R01', before))
  const general = note('general', GENERAL, '')
  const right = siteWith(ARTICLE, (html) =>
    html.replace(general, '').replace('<section>', `${general}<section>`),
  )
  expect((await audited(right, law)).misses).toEqual([])
  expect((await audited(smallSite(), law)).misses).toMatchObject([{address: ARTICLE, rule: 'R01'}])
})

describe('a notice that an editor has put into the text', () => {
  const law = lawWith(
    changed('articleText-cramps-de-DE', {
      body: [{_type: 'redFlagBox'}, {_type: 'notice', notice: 'dose'}, {_type: 'block'}],
    }),
  )
  const missesOf = async (change: (html: string) => string) =>
    (await audited(siteWith(ARTICLE, change), law)).misses.map(({rule, expected}) => ({
      rule,
      expected,
    }))
  const added = note('dose', DOSE)

  test('is owed in the text', async () => {
    expect(
      await missesOf((html) => html.replace('<p>Ein Krampf.', `${added}<p>Ein Krampf.`)),
    ).toEqual([])
    expect(await missesOf((html) => html.replace('<header>', `${added}<header>`))).toEqual([
      {rule: 'notices', expected: 'the notice "dose" in the text'},
    ])
  })

  test('is missed where it does not stand, and where it stands twice', async () => {
    expect(await missesOf((html) => html.replace('Ein Krampf.', 'Ein anderer.'))).toEqual([
      {rule: 'notices', expected: `the notice "dose": "${DOSE}"`},
    ])
    const twice = await missesOf((html) => html.replace('<p>Ein Krampf.', `${added}${added}<p>`))
    expect(twice).toMatchObject([{rule: 'notices', expected: 'the notice "dose" once'}])
  })
})
