import {expect, test} from 'vitest'
import {changed, lawWith, rule} from '../testing/small-law.ts'
import {ARTICLE, audited, MEDICINE, siteWith, smallSite, SUPPLEMENT} from '../testing/small-site.ts'

type Given = {site?: ReturnType<typeof smallSite>; documents?: ReturnType<typeof changed>[]}

/** The pages that a rule forbids. */
async function forbiddenBy(
  when: Record<string, string[]>,
  {site = smallSite(), documents = []}: Given = {},
) {
  const law = lawWith(rule('R99', {when, forbids: 'page'}), ...documents)
  const report = await audited(site, law)
  expect(report.notChecked).toEqual([])
  return report.misses.filter((miss) => miss.rule === 'R99').map(({address}) => address)
}

const data = (type: string) =>
  `<script type="application/ld+json">{"@graph":[{"@type":"${type}"},{"@type":"ListItem"}]}</script>`

const telling = (type: string) =>
  siteWith(SUPPLEMENT, (html) => html.replace('</main>', `${data(type)}</main>`))

test('what a page tells search engines is read from it, else from the documents', async () => {
  const typed = (type: string) => ({role: ['subject'], structuredType: [type]})
  expect(await forbiddenBy(typed('Drug'))).toEqual([MEDICINE])
  expect(await forbiddenBy(typed('DietarySupplement'))).toEqual([SUPPLEMENT])
  const site = telling('Product')
  expect(await forbiddenBy(typed('Product'), {site})).toEqual([SUPPLEMENT])
  expect(await forbiddenBy(typed('DietarySupplement'), {site})).toEqual([])
  const documents = [changed('productMarket-capsule', {structuredDataType: 'MedicalDevice'})]
  expect(await forbiddenBy(typed('MedicalDevice'), {documents})).toEqual([SUPPLEMENT])
  expect(await forbiddenBy(typed('MedicalDevice'), {site, documents})).toEqual([])
})

const text = {
  _id: 'productText-tablet-de-DE',
  _type: 'productText',
  productMarket: {_ref: 'productMarket-tablet'},
  locale: 'de-DE',
  displayName: 'Tablette',
  composition: 'Magnesium',
  indications: 'Magnesiummangel',
  contraindications: ['Nierenschwäche'],
  sideEffects: 'Durchfall',
}
const holder = {name: 'Aurelis', address: 'Bern'}

test('a particular that no document gives is missing', async () => {
  const missing = async (
    particular: string,
    texts: Record<string, unknown>,
    company: Record<string, unknown> = holder,
    substances: unknown[] = [{}],
  ) =>
    forbiddenBy(
      {role: ['subject'], legalStatus: ['medicine-gsl'], missingParticulars: [particular]},
      {
        documents: [
          {...text, ...texts},
          changed('productMarket-tablet', {holder: company}),
          changed('product-tablet', {substances}),
        ],
      },
    )
  const all = ['company', 'name', 'substance', 'composition', 'indications'].concat([
    'contraindications',
    'sideEffects',
  ])
  for (const particular of all) expect(await missing(particular, {})).toEqual([])
  expect(await missing('company', {}, {name: 'Aurelis'})).toEqual([MEDICINE])
  expect(await missing('substance', {}, holder, [])).toEqual([MEDICINE])
  expect(await missing('name', {displayName: ''})).toEqual([MEDICINE])
  expect(await missing('contraindications', {contraindications: []})).toEqual([MEDICINE])
  for (const field of ['composition', 'indications', 'sideEffects']) {
    expect(await missing(field, {[field]: undefined})).toEqual([MEDICINE])
  }
})

test('what a headline asserts is read from it, what studies found from the document', async () => {
  const when = {evidenceDirection: ['noBenefit'], headlineSays: ['benefit']}
  const documents = [
    {_id: 'evidence-1', _type: 'evidenceStatement', direction: 'benefit'},
    {_id: 'evidence-2', _type: 'evidenceStatement', direction: 'noBenefit'},
    changed('article-cramps', {evidence: [{_ref: 'evidence-1'}, {_ref: 'evidence-2'}]}),
  ]
  const headed = (header: string) =>
    siteWith(ARTICLE, (html) => html.replace('<h1>Krampf</h1>', header))
  const asserting = headed('<h1>Krampf</h1><p>Magnesium hilft gegen Krämpfe.</p>')
  expect(await forbiddenBy(when, {documents, site: asserting})).toEqual([ARTICLE])
  expect(await forbiddenBy(when, {site: asserting})).toEqual([])
  const asking = headed('<h1>Hilft Magnesium gegen Krämpfe?</h1>')
  expect(await forbiddenBy(when, {documents, site: asking})).toEqual([])
  const below = siteWith(ARTICLE, (html) =>
    html.replace('Ein Krampf.', 'Magnesium hilft gegen Krämpfe.'),
  )
  expect(await forbiddenBy(when, {documents, site: below})).toEqual([])
})
