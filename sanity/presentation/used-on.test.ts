import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {pathOf} from '#lib/i18n/addresses.ts'
import {type Locale, pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'
import {seedDocuments} from '../seed/index.ts'
import {referencesTo} from '../seed/references-to.ts'
import {type Site, usesOf} from './used-on.ts'
import {usedOnQuery} from './used-on-query.ts'

const ALL: readonly Locale[] = [...publicLocales, ...pseudoLocales]
const SUBJECTS = /muscle-and-leg-cramps|balance-125|effervescent-365-orange/
/** The law, one article and two products: the evaluator knows no index, so that more takes minutes. */
const dataset = seedDocuments({testLocales: true})
  .filter(({_type, _id}) => !/^(article|product)/.test(_type) || SUBJECTS.test(_id))
  .map((document) =>
    document._type === 'productText' && document._id.includes('balance-125')
      ? {...document, claims: referencesTo(['claim-mg-5'])}
      : document,
  )

/** What the query joins, beside the document it is asked about. */
const ASKED = [
  'article',
  'articleText',
  'product',
  'productMarket',
  'productText',
  'market',
  'claim',
  'question',
  'questionText',
  'glossaryTerm',
  'disclaimerRule',
]

/** The paths of the pages of a seed document, as the Studio would ask for them. */
function pathsOf(type: string, id: string, locales = ALL): string[] {
  const params = {id, locales}
  const query = usedOnQuery(type)
  // What else there is, and words in other locales, change nothing here, and each scan would read them.
  const relevant = dataset.filter(
    (document) =>
      (ASKED.includes(document._type) || document._id === id) &&
      (!('locale' in document) || locales.includes(document.locale)),
  )
  const site = evaluateSync(parse(query, {params}), {dataset: relevant, params}).data as Site
  return usesOf(type, site, locales).map(({locale, route}) => pathOf(locale, route))
}

test('an article’s words are on its page, in the list and on the home page of its locale', () => {
  expect(pathsOf('articleText', 'articleText-muscle-and-leg-cramps-fr-CH')).toEqual([
    '/fr-ch/conseils/crampes-musculaires-et-crampes-des-jambes',
    '/fr-ch',
    '/fr-ch/conseils',
  ])
})

test('an article’s facts are on its pages in every locale', () => {
  const paths = pathsOf('article', 'article-muscle-and-leg-cramps')
  expect(paths).toContain('/de-de/ratgeber/muskel-und-wadenkraempfe')
  expect(paths).toContain('/en-gb/articles/muscle-and-leg-cramps')
  expect(paths).toContain('/ar-xb/articles/muscle-and-leg-cramps-xb')
})

test('a claim is on the pages of the products that make it, an interaction on those it is told of', () => {
  const claimed = pathsOf('claim', 'claim-mg-5', ['de-DE'])
  expect(claimed).toContain('/de-de/produkte/magnovia-balance-125')
  expect(claimed).not.toContain('/de-de/produkte/magnovia-365-brausetabletten-orange')
  expect(pathsOf('claim', 'claim-mg-9')).toEqual([])
  const told = pathsOf('interaction', 'interaction-iron', ['de-DE'])
  expect(told).toContain('/de-de/produkte/magnovia-365-brausetabletten-orange')
  expect(told).not.toContain('/de-de/produkte/magnovia-balance-125')
})

test('a supplement is not on the pages where the law forbids to lead to it', () => {
  const paths = pathsOf('product', 'product-balance-125', ['de-DE'])
  expect(paths).toContain('/de-de/produkte/magnovia-balance-125')
  expect(paths).toContain('/de-de/produkte')
  expect(paths).not.toContain('/de-de/ratgeber/muskel-und-wadenkraempfe')
  expect(paths, 'the home page leads to an article on a symptom').not.toContain('/de-de')
})

/** The German pages of the articles that a product is related to. */
const articlesBeside = (product: string) =>
  dataset.flatMap((root) =>
    root._type === 'article' && root.relatedProducts.some(({_ref}) => _ref === `product-${product}`)
      ? dataset.flatMap((text) =>
          text._type === 'articleText' && text.article._ref === root._id && text.locale === 'de-DE'
            ? [`/de-de/ratgeber/${text.slug.current}`]
            : [],
        )
      : [],
  )

test('a medicine is on its page, in the list, on the home page and beside its articles', () => {
  const product = 'effervescent-365-orange'
  const articles = articlesBeside(product)
  expect(articles).toContain('/de-de/ratgeber/muskel-und-wadenkraempfe')
  const own = '/de-de/produkte/magnovia-365-brausetabletten-orange'
  for (const [type, id] of [
    ['productText', `productText-${product}-de-DE`],
    ['productMarket', `productMarket-${product}-DE`],
  ] as const) {
    expect(pathsOf(type, id, ['de-DE']).toSorted()).toEqual(
      [...articles, own, '/de-de', '/de-de/produkte'].toSorted(),
    )
  }
})

test('a notice is where the rules require it, and nowhere else', () => {
  const paths = pathsOf('disclaimer', 'disclaimer-medicine-leaflet-DE-de', ['de-DE'])
  expect(paths).toContain('/de-de/produkte/magnovia-365-brausetabletten-orange')
  expect(paths).toContain('/de-de/produkte')
  expect(paths).not.toContain('/de-de/produkte/magnovia-balance-125')
  const supplement = pathsOf('disclaimer', 'disclaimer-supplement-dose-DE-de', ['de-DE'])
  expect(supplement).toEqual(['/de-de/produkte/magnovia-balance-125'])
})

test('a source is on the pages of the articles that cite it', () => {
  const cited = dataset.flatMap((document) =>
    document._type === 'articleText' ? (document.references ?? []).map(({_ref}) => _ref) : [],
  )
  expect(pathsOf('source', cited[0] ?? '')).toContain('/de-de/ratgeber/muskel-und-wadenkraempfe')
})

test('a question is at its place on the page of questions, and on the articles that show it', () => {
  const paths = pathsOf('questionText', 'questionText-with-other-medicines-de-AT')
  expect(paths).toContain('/de-at/fragen#with-other-medicines')
  expect(paths.filter((path) => !path.startsWith('/de-at/'))).toEqual([])
  const everywhere = pathsOf('question', 'question-with-other-medicines')
  expect(everywhere).toEqual(expect.arrayContaining(paths))
  expect(everywhere).toContain('/pl-pl/pytania#with-other-medicines')
})

test('a term is in the glossary, in the articles and in the answers that lead to it', () => {
  const paths = pathsOf('glossaryTerm', 'glossaryTerm-electrolyte', ['de-DE', 'es-ES'])
  expect(paths).toContain('/de-de/glossar#electrolyte')
  expect(paths).toContain('/es-es/glosario#electrolyte')
  expect(paths).toContain('/de-de/fragen#how-long')
})

test('the general notice is on the page of questions and in the glossary', () => {
  const paths = pathsOf('disclaimer', 'disclaimer-medical-general-DE-de', ['de-DE'])
  expect(paths).toEqual(expect.arrayContaining(['/de-de/fragen', '/de-de/glossar']))
})

test('a market is on the lists and product pages of its locales', () => {
  const paths = pathsOf('market', 'market-CH', ['de-CH', 'fr-CH', 'it-CH'])
  expect(paths).toContain('/fr-ch/produits/magnovia-balance-125')
  expect(paths).toContain('/it-ch')
  expect(paths).toContain('/de-ch/ratgeber')
})

test('what is new and used nowhere has no page', () => {
  expect(pathsOf('product', 'product-nobody-knows')).toEqual([])
})
