import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {seedDocuments, seedPictures} from '#sanity/seed/index.ts'
import {translationRecords} from '#sanity/seed/translations.ts'
import {keepInStep} from '#sanity/translations/keep-in-step.ts'
import {translatingClient} from '#sanity/translations/translating-client.ts'
import {type RunningLake, startLake} from './serve-lake.ts'

/** What the Studio's translations menu does to the lake, with the client it does it with. */

const ARTICLE = 'articleText-muscle-and-leg-cramps'
const PRODUCT = 'productText-effervescent-365-orange'
const RECORD = 'translation-article-muscle-and-leg-cramps'

/** The seed as if nobody had translated into more languages than these, so that there is room for one. */
const BEGUN = ['de-DE', 'fr-CH', 'en-GB']
const begun = seedDocuments({testLocales: false}).filter(
  (document) =>
    document._type !== 'translation.metadata' &&
    (!('locale' in document) || BEGUN.includes(document.locale)),
)
const records = translationRecords(begun)
const seed = [...begun, ...records]

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake()
  client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token,
  })
  for (const {bytes} of seedPictures) await client.assets.upload('image', bytes)
})

afterAll(() => lake.stop())

beforeEach(async () => {
  await client.delete({query: '*[_type in ["articleText", "productText", "translation.metadata"]]'})
  const transaction = client.transaction()
  for (const document of seed as {_id: string; _type: string}[]) {
    transaction.createOrReplace(document)
  }
  await transaction.commit()
})

/** Creates a translation as the plugin's menu does: a copy of the source, and the record it keeps. */
async function translate(source: string, locale: string) {
  const document = await client.getDocument(source)
  if (!document) throw new Error(`${source} is not in the lake`)
  const writing = translatingClient(client)
  const reference = {_key: 'a', _type: 'internationalizedArrayReferenceValue', language: locale}
  const transaction = writing.transaction()
  transaction.create({...document, _id: 'drafts.chosen-by-the-plugin', locale})
  transaction.createIfNotExists({
    _id: 'record-of-the-plugin',
    _type: 'translation.metadata',
    translations: [],
  })
  transaction.patch(
    writing.patch('record-of-the-plugin').insert('after', 'translations[-1]', [reference]),
  )
  return transaction.commit()
}

const languages = () => client.fetch('*[_id == $id][0].translations[].language', {id: RECORD})
const count = () => client.fetch<number>('count(*)')

describe('a new translation', () => {
  test('has the words of its source, unchecked and without review, and stands in the record', async () => {
    await translate(`${ARTICLE}-fr-CH`, 'it-CH')
    const source = await client.getDocument(`${ARTICLE}-fr-CH`)
    const made = await client.getDocument(`drafts.${ARTICLE}-it-CH`)
    expect(made).toMatchObject({
      locale: 'it-CH',
      title: source?.['title'],
      body: source?.['body'],
      slug: source?.['slug'],
      isUncheckedTranslation: true,
    })
    expect(Object.keys(made ?? {})).not.toEqual(
      expect.arrayContaining(['reviewNote', 'lastReviewed', 'nextReview', 'formerSlugs']),
    )
    expect(await languages()).toEqual(['de-DE', 'fr-CH', 'it-CH', 'en-GB'])
    expect(await client.fetch('count(*[_type == "translation.metadata"])')).toBe(records.length)
  })

  test('of a medicine has no leaflet where the product is no medicine', async () => {
    const status = await client.fetch<string>(
      '*[_id == "productMarket-effervescent-365-orange-CH"][0].legalStatus',
    )
    expect(status).toMatch(/^medicine-/)
    await client
      .patch('productMarket-effervescent-365-orange-PL')
      .set({legalStatus: 'foodSupplement'})
      .commit()
    await translate(`${PRODUCT}-fr-CH`, 'it-CH')
    await translate(`${PRODUCT}-fr-CH`, 'pl-PL')
    expect(await client.getDocument(`drafts.${PRODUCT}-it-CH`)).toMatchObject({
      productMarket: {_ref: 'productMarket-effervescent-365-orange-CH'},
      indications: expect.any(String),
    })
    const supplement = await client.getDocument(`drafts.${PRODUCT}-pl-PL`)
    expect(supplement).toMatchObject({
      productMarket: {_ref: 'productMarket-effervescent-365-orange-PL'},
    })
    for (const field of ['indications', 'contraindications', 'sideEffects']) {
      expect(supplement).not.toHaveProperty(field)
    }
  })

  test('is refused for a market without the product, and nothing is written', async () => {
    await client.delete('productMarket-effervescent-365-orange-ES')
    const before = await count()
    await expect(translate(`${PRODUCT}-fr-CH`, 'es-ES')).rejects.toThrow(
      /no status in Spain yet. Publish “Product in a market” for Spain first/,
    )
    expect(await count()).toBe(before)
  })

  test('is refused where there is a text already, even one the record does not know', async () => {
    const source = await client.getDocument(`${ARTICLE}-fr-CH`)
    if (!source) throw new Error('The seed has no French text')
    await client.create({...source, _id: 'drafts.by-hand', locale: 'it-CH'})
    await expect(translate(`${ARTICLE}-fr-CH`, 'it-CH')).rejects.toThrow(/already a text in it-CH/)
  })

  test('stays in the release in which its source is edited', async () => {
    const source = await client.getDocument(`${ARTICLE}-fr-CH`)
    if (!source) throw new Error('The seed has no French text')
    const writing = translatingClient(client)
    const transaction = writing.transaction()
    transaction.create({...source, _id: 'versions.rSummer.x', locale: 'fr-FR'})
    await transaction.commit()
    expect(await client.getDocument(`versions.rSummer.${ARTICLE}-fr-FR`)).toMatchObject({
      locale: 'fr-FR',
    })
    expect(await languages()).toContain('fr-FR')
  })

  test('made by two editors at once is made once', async () => {
    const results = await Promise.allSettled(
      [1, 2].map(() => translate(`${ARTICLE}-fr-CH`, 'it-CH')),
    )
    expect(results.map(({status}) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await client.fetch('count(*[_type == "articleText" && locale == "it-CH"])')).toBe(1)
  })

  test('made beside another at once is not lost from the record', async () => {
    await Promise.all(['it-CH', 'fr-FR'].map((locale) => translate(`${ARTICLE}-fr-CH`, locale)))
    expect(await languages()).toEqual(['de-DE', 'fr-CH', 'it-CH', 'en-GB', 'fr-FR'])
  })
})

describe('the record', () => {
  const source = () => client.getDocument(`${ARTICLE}-de-DE`)
  const catchUp = async () => {
    const text = await source()
    if (text) await keepInStep(client, text)
  }

  test('is left alone when it says what the texts say', async () => {
    const before = await client.fetch('*[_id == $id][0]._rev', {id: RECORD})
    await catchUp()
    expect(await client.fetch('*[_id == $id][0]._rev', {id: RECORD})).toBe(before)
  })

  test('follows texts that were created, moved and deleted without it', async () => {
    const text = await source()
    if (!text) throw new Error('The seed has no German text')
    await client
      .transaction()
      .create({...text, _id: 'drafts.by-hand', locale: 'es-ES'})
      .patch(`${ARTICLE}-fr-CH`, {set: {locale: 'fr-FR'}})
      .delete(`${ARTICLE}-en-GB`)
      .commit()
    await catchUp()
    expect(await languages()).toEqual(['de-DE', 'fr-FR', 'es-ES'])
  })

  test('is made anew when it is gone, and takes the place of others', async () => {
    await client.delete(RECORD)
    await client.create({
      _id: 'made-elsewhere',
      _type: 'translation.metadata',
      schemaTypes: ['articleText'],
      translations: [
        {
          _key: 'a',
          _type: 'internationalizedArrayReferenceValue',
          language: 'de-DE',
          value: {_type: 'reference', _ref: `${ARTICLE}-de-DE`, _weak: true},
        },
      ],
    })
    await catchUp()
    expect(await languages()).toEqual(['de-DE', 'fr-CH', 'en-GB'])
    expect(await client.getDocument('made-elsewhere')).toBeUndefined()
  })

  test('does not keep a text from being deleted', async () => {
    await client.delete(`${ARTICLE}-en-GB`)
    expect(await client.getDocument(`${ARTICLE}-en-GB`)).toBeUndefined()
  })
})
