import {describe, expect, test} from 'vitest'
import {publicLocales, pseudoLocales} from '#lib/i18n/locales.ts'
import {seedDocuments, type SeedDocument, seedPictures} from './index.ts'

const SIX_LANGUAGES = ['de', 'fr', 'it', 'en', 'es', 'pl']

/** The id every kind must have, made from the facts it stands for. */
const expectedId: {[T in SeedDocument['_type']]: (document: SeedDocument & {_type: T}) => string} =
  {
    market: ({code}) => `market-${code}`,
    source: ({_id}) => _id.replace(/^(?!source-)/, 'source-'),
    product: ({key}) => `product-${key}`,
    productMarket: ({product, market}) =>
      `productMarket-${keyIn(product._ref)}-${keyIn(market._ref)}`,
    productText: ({productMarket, locale}) =>
      `productText-${keyIn(productMarket._ref).replace(/-[A-Z]{2}$/, '')}-${locale}`,
    article: ({key}) => `article-${key}`,
    articleText: ({article, locale}) => `articleText-${keyIn(article._ref)}-${locale}`,
    'translation.metadata': ({schemaTypes: [type], translations: [first]}) =>
      `translation-${type?.replace('Text', '')}-${keyIn(first?.value._ref ?? '').replace(/-[a-z]{2}-[A-Z]{2}$/, '')}`,
    evidenceStatement: ({key}) => `evidenceStatement-${key}`,
    question: ({key}) => `question-${key}`,
    questionText: ({question, locale}) => `questionText-${keyIn(question._ref)}-${locale}`,
    glossaryTerm: ({key}) => `glossaryTerm-${key}`,
    synonyms: ({language}) => `synonyms-${language}`,
    interaction: ({key}) => `interaction-${key}`,
    claim: ({key}) => `claim-${key}`,
    leaflet: ({productMarket, locale, version}) =>
      `leaflet-${keyIn(productMarket._ref).replace(/-[A-Z]{2}$/, '')}-${locale}-${version}`,
    recallNotice: ({product, market}) =>
      `recallNotice-${keyIn(product._ref)}-${keyIn(market._ref)}`,
    disclaimerRule: ({number}) => `rule-${number}`,
    disclaimer: ({key, market, language}) => `disclaimer-${key}-${keyIn(market._ref)}-${language}`,
  }
const keyIn = (id: string) => id.slice(id.indexOf('-') + 1)
// Each function takes its own kind of document; the table is indexed by that kind.
const idOf = (document: SeedDocument) =>
  (expectedId[document._type] as (document: SeedDocument) => string)(document)

/** Every object in a document, however deep, with the list it stands in. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

function* listsIn(value: unknown): Generator<unknown[]> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* listsIn(inner)
}

const isText = (document: SeedDocument) =>
  document._type === 'articleText' || document._type === 'productText'

describe.each([{testLocales: false}, {testLocales: true}])(
  'with $testLocales test locales',
  (options) => {
    const documents = seedDocuments(options)

    test('every id is unique and follows its pattern', () => {
      expect(documents.map(({_id}) => _id)).toEqual(documents.map(idOf))
      expect(new Set(documents.map(({_id}) => _id)).size).toBe(documents.length)
    })

    test('every reference points to an earlier document', () => {
      const ids = documents.map(({_id}) => _id)
      const pictures = seedPictures.map(({assetId}) => assetId)
      const references = documents.flatMap((document, position) =>
        [...objectsIn(document)]
          .filter(({_ref}) => _ref !== undefined)
          .map(({_ref}) => ({from: document._id, to: _ref, position})),
      )
      expect(references.length).toBeGreaterThan(80)
      expect(
        references.filter(
          ({to, position}) => ![...pictures, ...ids.slice(0, position)].includes(String(to)),
        ),
      ).toEqual([])
    })

    test('every object in a list has a key of its own', () => {
      const flawed = documents.filter((document) =>
        [...listsIn(document)].some((list) => {
          const keys = list
            .filter((item) => typeof item === 'object')
            .map((item) => Object(item)._key)
          return keys.includes(undefined) || new Set(keys).size < keys.length
        }),
      )
      expect(flawed).toEqual([])
    })

    test('slugs are ASCII and unique in their type and locale', () => {
      const slugs = documents
        .filter(isText)
        .map((text) => `${text._type} ${text.locale} ${text.slug.current}`)
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs.filter((slug) => !/^\w+ [\w-]+ [a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
    })

    test('names of things stand in all six languages', () => {
      const lists = documents.flatMap((document) =>
        [...listsIn(document)].filter((list) => Object(list[0])._type === 'localizedStringValue'),
      )
      expect(lists.length).toBeGreaterThanOrEqual(20)
      for (const list of lists) {
        const languages = list.map((value) => Object(value).language)
        expect(languages).toEqual([...SIX_LANGUAGES, ...(options.testLocales ? ['ar'] : [])])
      }
    })

    test('descriptions fit into a search result', () => {
      const tooLong = documents.filter(isText).filter(({description}) => description.length > 160)
      expect(tooLong.map(({_id}) => _id)).toEqual([])
    })
  },
)

test('the article and both products stand in the locales of the first issue', () => {
  const localesOf = (type: 'articleText' | 'productText', key: string) =>
    seedDocuments({testLocales: true})
      .filter(isText)
      .filter(({_type, _id}) => _type === type && _id.includes(key))
      .map(({locale}) => locale)
      .toSorted()
  const tests = [...pseudoLocales]
  expect(localesOf('articleText', 'muscle-and-leg-cramps')).toEqual(
    ['de-DE', 'en-GB', 'fr-CH', ...tests].toSorted(),
  )
  expect(localesOf('productText', 'balance-125')).toEqual(
    ['de-DE', 'en-GB', 'fr-CH', ...tests].toSorted(),
  )
  expect(localesOf('productText', 'effervescent-365')).toEqual(
    ['de-DE', 'fr-CH', ...tests].toSorted(),
  )
})

test('a record for the translations menu names every text of its article or product, once', () => {
  const documents = seedDocuments({testLocales: true})
  const named = documents.flatMap((document) =>
    document._type === 'translation.metadata'
      ? document.translations.map(({language, value}) => `${language} ${value._ref}`)
      : [],
  )
  const texts = documents
    .filter(isText)
    .filter(({locale}) => publicLocales.some((l) => l === locale))
  expect(named.toSorted()).toEqual(texts.map(({_id, locale}) => `${locale} ${_id}`).toSorted())
})

test('nothing of the test market is in the seed without test locales', () => {
  expect(JSON.stringify(seedDocuments({testLocales: false}))).not.toMatch(/"XX"|-XX|en-XA|ar-XB/)
})

test('every picture is described in its reader’s own words, which are not the caption', () => {
  const figures = seedDocuments({testLocales: true})
    .filter((document) => document._type === 'articleText')
    .flatMap(({body}) => body.filter((block) => block._type === 'figure'))
  expect(figures.length).toBeGreaterThanOrEqual(5)
  expect(new Set(figures.map(({alt}) => alt)).size).toBe(figures.length)
  for (const {alt, caption} of figures) expect(alt).not.toBe(caption)
})

test('no document for Switzerland has ß', () => {
  const swiss = seedDocuments({testLocales: false}).filter(({_id}) => /-CH(-|$)/.test(_id))
  expect(swiss.length).toBeGreaterThan(publicLocales.length)
  for (const document of swiss) expect(JSON.stringify(document)).not.toContain('ß')
})

test('an article opens with its red flags, which name the emergency number of the market', () => {
  const emergency: Record<string, string> = {'de-DE': '112', 'en-GB': '999', 'fr-CH': '144'}
  const articles = seedDocuments({testLocales: false}).filter((d) => d._type === 'articleText')
  expect(articles.map(({locale}) => locale).toSorted()).toEqual(Object.keys(emergency).toSorted())
  for (const {locale, body, references} of articles) {
    const [first] = body
    expect(first?._type === 'redFlagBox' && first.action).toContain(emergency[locale])
    expect(references.length).toBeGreaterThanOrEqual(4)
  }
})
