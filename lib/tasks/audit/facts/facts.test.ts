import {expect, test} from 'vitest'
import {changed, lawWith, rule} from '../testing/small-law.ts'
import {ARTICLE, audited, MEDICINE, siteWith, smallSite, SUPPLEMENT} from '../testing/small-site.ts'

/** The pages that a rule with these conditions withholds. */
async function withheldBy(
  conditions: {fact: string; test?: string; values?: string[]; number?: number}[],
  {documents = [], site = smallSite(), at = '2026-11-25T12:00:00Z'}: Given = {},
) {
  const asked = {
    ...rule('R99', {when: {}, forbids: 'page'}),
    conditions: conditions.map((condition) => ({test: 'isOneOf', ...condition})),
  }
  const report = await audited(site, lawWith(asked, ...documents), {at: new Date(at)})
  expect(report.notChecked).toEqual([])
  return report.misses.filter((miss) => miss.rule === 'R99').map(({address}) => address)
}

type Given = {
  documents?: ReturnType<typeof changed>[]
  site?: ReturnType<typeof smallSite>
  at?: string
}

const subject = {fact: 'role', values: ['subject']}
const supplement = [subject, {fact: 'legalStatus', values: ['foodSupplement']}]

test.each([
  ['2025-05-31', '2026-11-29T23:59:59Z', 17],
  ['2025-05-31', '2026-11-30T00:00:00Z', 18],
  ['2026-01-31', '2026-02-28T00:00:00Z', 1],
  ['2026-11-25', '2026-11-25T00:00:00Z', 0],
])('from %s to %s are %i whole months', async (firstAuthorised, at, number) => {
  const documents = [
    changed('productMarket-capsule', {firstAuthorised}),
    changed('disclaimer-leaflet', {validFrom: '2020-01-01'}),
    changed('disclaimer-dose', {validFrom: '2020-01-01'}),
  ]
  const months = {fact: 'monthsAuthorised', number}
  for (const [is, isWithheld] of [
    ['isAtLeast', true],
    ['isAbove', false],
  ] as const) {
    const withheld = await withheldBy([...supplement, {...months, test: is}], {documents, at})
    expect(withheld.includes(SUPPLEMENT)).toBe(isWithheld)
  }
})

test('sodium is counted a day, of the substances that are sodium', async () => {
  const documents = [
    changed('product-capsule', {
      excipients: [{substance: 'sodium', mgPerUnit: 100}, {mgPerUnit: 900}],
    }),
  ]
  const sodium = (number: number) => [
    ...supplement,
    {fact: 'sodiumMgPerDay', test: 'isAtLeast', number},
  ]
  expect(await withheldBy(sodium(200), {documents})).toEqual([SUPPLEMENT])
  expect(await withheldBy(sodium(200.1), {documents})).toEqual([])
})

test('one pack without a leaflet is enough, and no pack lacks none', async () => {
  const lacks = [...supplement, {fact: 'hasLeaflet', values: ['no']}]
  const packs = [{hasLeaflet: true}, {hasLeaflet: false}]
  const documents = [changed('productMarket-capsule', {packs})]
  expect(await withheldBy(lacks, {documents})).toEqual([SUPPLEMENT])
  expect(await withheldBy(lacks)).toEqual([])
})

test('tags and pictures of an article are its own', async () => {
  const documents = [
    changed('article-cramps', {tags: ['pregnancy']}),
    changed('articleText-cramps-de-DE', {body: [{_type: 'figure', shows: ['healthFacility']}]}),
  ]
  const tagged = {fact: 'tags', values: ['pregnancy']}
  const pictured = {fact: 'imagesShow', values: ['healthFacility']}
  expect(await withheldBy([tagged, pictured], {documents})).toEqual([ARTICLE])
  expect(await withheldBy([tagged])).toEqual([])
  const without = [{fact: 'blocks', test: 'isNoneOf', values: ['redFlagBox']}]
  const article = {fact: 'pageType', values: ['article']}
  expect(await withheldBy([article, ...without])).toEqual([])
  expect(await withheldBy([article, ...without], {documents})).toEqual([ARTICLE])
})

test('words in another language than the page stand in for its own', async () => {
  const standsIn = [{fact: 'isFallback', values: ['yes']}]
  expect(await withheldBy(standsIn)).toEqual([])
  const site = siteWith(ARTICLE, (html) => html.replace('<header><h1', '<header lang="fr"><h1'))
  expect(await withheldBy(standsIn, {site})).toEqual([ARTICLE])
})

test('an authorised claim is known by its wording in the HTML', async () => {
  const claims = [...supplement, {fact: 'usesClaims', values: ['yes']}]
  const claim = '<p>Magnesium trägt zu einer normalen Muskelfunktion bei.</p>'
  const site = siteWith(SUPPLEMENT, (html) => html.replace('<p>125 mg</p>', claim))
  expect(await withheldBy(claims, {site})).toEqual([SUPPLEMENT])
  expect(await withheldBy(claims)).toEqual([])
})

test('a page of a demonstration is told from a live one', async () => {
  expect(await withheldBy([{fact: 'mode', values: ['live']}])).toEqual([])
  expect(await withheldBy([{fact: 'mode', values: ['demo']}])).not.toEqual([])
})

test.each([
  ['Schwere Nierenfunktionsstörung', 'AV-Block höheren Grades', 'Myasthenia gravis'],
  ['Insuffisance rénale sévère', 'Bloc auriculo-ventriculaire', 'Myasthénie grave'],
  ['Grave insufficienza renale', 'Blocco atrioventricolare', 'Miastenia grave'],
  ['Severe renal impairment', 'Heart block', 'Myasthenia gravis'],
  ['Insuficiencia renal grave', 'Bloqueo AV', 'Miastenia grave'],
  ['Ciężka niewydolność nerek', 'Blok przedsionkowo-komorowy', 'Miastenia'],
])('a contraindication that is not named is lacking: %s', async (...contraindications) => {
  const lacking = (kind: string) => [
    subject,
    {fact: 'contraindicationsLacking', values: [kind]},
    {fact: 'legalStatus', values: ['medicine-gsl']},
  ]
  const withText = (lines: readonly string[]) => [
    {
      _id: 'productText-tablet-de-DE',
      _type: 'productText',
      productMarket: {_ref: 'productMarket-tablet'},
      locale: 'de-DE',
      contraindications: lines,
    },
  ]
  for (const [index, kind] of ['renal', 'avBlock', 'myasthenia'].entries()) {
    expect(await withheldBy(lacking(kind), {documents: withText(contraindications)})).toEqual([])
    const others = contraindications.toSpliced(index, 1)
    expect(await withheldBy(lacking(kind), {documents: withText(others)})).toEqual([MEDICINE])
  }
})
