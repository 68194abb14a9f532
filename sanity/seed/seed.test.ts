import {describe, expect, test} from 'vitest'
import {isPseudo, publicLocales, pseudoLocales} from '#lib/i18n/locales.ts'
import {seedDocuments, type SeedDocument, seedPictures} from './index.ts'

/** These have to be read in the language of every market. */
const KEY_ARTICLES = [
  'muscle-and-leg-cramps',
  'minerals-in-the-muscle',
  'when-to-see-a-doctor',
  'medicine-or-food-supplement',
]

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

test('the article and two products stand in the locales of the tests', () => {
  for (const id of [
    'articleText-muscle-and-leg-cramps-',
    'productText-balance-125-',
    'productText-effervescent-365-orange-',
  ])
    expect(localesOf(id)).toEqual(expect.arrayContaining([...pseudoLocales]))
})

/** The locales of the texts whose ids begin so. */
const localesOf = (id: string) =>
  seedDocuments({testLocales: true})
    .filter(isText)
    .filter(({_id}) => _id.startsWith(id))
    .map(({locale}) => locale)

test('a key article stands in every locale, every other in four languages and their regions', () => {
  const articles = seedDocuments({testLocales: false}).filter((d) => d._type === 'article')
  for (const {key} of articles) {
    const expected = KEY_ARTICLES.includes(key)
      ? publicLocales
      : ['de-AT', 'de-CH', 'de-DE', 'en-GB', 'fr-CH', 'fr-FR', 'pl-PL']
    const locales = localesOf(`articleText-${key}-`).filter((locale) => !isPseudo(locale))
    expect({key, locales: locales.toSorted()}).toEqual({key, locales: expected.toSorted()})
  }
})

test('a record for the translations menu names every text of its article, product or question, once', () => {
  const documents = seedDocuments({testLocales: true})
  const named = documents.flatMap((document) =>
    document._type === 'translation.metadata'
      ? document.translations.map(({language, value}) => `${language} ${value._ref}`)
      : [],
  )
  const texts = documents.flatMap((document) =>
    isText(document) || document._type === 'questionText' ? [document] : [],
  )
  const listed = texts.filter(({locale}) => publicLocales.some((l) => l === locale))
  expect(named.toSorted()).toEqual(listed.map(({_id, locale}) => `${locale} ${_id}`).toSorted())
})

test('nothing of the test market is in the seed without test locales', () => {
  expect(JSON.stringify(seedDocuments({testLocales: false}))).not.toMatch(/"XX"|-XX|en-XA|ar-XB/)
})

/** A picture in an article; a step's has no caption. */
type Described = {language: string; alt: string; caption: string; asset: {_ref: string}}

test('every picture is described in its reader’s own words, which are not the caption', () => {
  const texts = seedDocuments({testLocales: true}).filter((d) => d._type === 'articleText')
  const blocks = texts.flatMap(({locale, body}) =>
    body.map((block) => ({block, language: isPseudo(locale) ? locale : locale.slice(0, 2)})),
  )
  const pictures = blocks.flatMap(({block, language}): Described[] => {
    if (block._type === 'figure') return [{language, ...block}]
    const steps = block._type === 'selfCareSteps' ? block.steps : []
    return steps.flatMap(({picture}) => (picture ? [{language, caption: '', ...picture}] : []))
  })
  expect(pictures.length).toBeGreaterThanOrEqual(texts.length)
  // Regions of a language share their words: but no words serve two languages, or two pictures.
  const placeOf = ({language, asset}: Described) => `${language} ${asset._ref}`
  const described = new Map(pictures.map((picture) => [picture.alt, placeOf(picture)]))
  for (const picture of pictures) {
    expect(picture.alt).not.toBe(picture.caption)
    expect(described.get(picture.alt)).toBe(placeOf(picture))
  }
})

test('no document for Switzerland has ß', () => {
  const swiss = seedDocuments({testLocales: false}).filter(({_id}) => /-CH(-|$)/.test(_id))
  expect(swiss.length).toBeGreaterThan(publicLocales.length)
  for (const document of swiss) expect(JSON.stringify(document)).not.toContain('ß')
})

test('an article on a symptom opens with its red flags, which name the emergency number', () => {
  const documents = seedDocuments({testLocales: false})
  const urgent = documents.flatMap((d) =>
    d._type === 'article' && ['symptom', 'disease'].includes(d.topicClass) ? [d._id] : [],
  )
  const texts = documents.filter((d) => d._type === 'articleText')
  const opening = texts.filter(({article}) => urgent.includes(article._ref))
  expect(opening.length).toBeGreaterThanOrEqual(publicLocales.length)
  for (const {_id, body} of opening) {
    const [first] = body
    const action = first?._type === 'redFlagBox' ? first.action : undefined
    expect({_id, action}).toEqual({_id, action: expect.stringContaining('{emergency}')})
  }
  for (const {_id, body, references} of texts) {
    // The number is the market's to say.
    const numbers = JSON.stringify(body).match(/\b(?:112|144|999)\b/g)
    expect({_id, numbers}).toEqual({_id, numbers: null})
    expect(references.length).toBeGreaterThanOrEqual(3)
  }
})
