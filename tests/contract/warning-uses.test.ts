import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {contentHash} from '#lib/approvals/content-hash.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import {ROLES} from '#lib/lake/roles.ts'
import {connect, type Client} from './clients.ts'
import {
  layPolishLaw,
  ledgerOf,
  STATUS,
  status,
  warningsOf,
  WORDS,
  words,
} from './polish-medicine.ts'
import {startLake, TOKEN, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
let client: Client

beforeEach(async () => {
  lake = await startLake()
  client = connect('@sanity/client 8', lake, {token: TOKEN})
  await layPolishLaw(client)
})
afterEach(() => lake.stop())

const ids = {publishedId: WORDS, draftId: `drafts.${WORDS}`}
const publish = () => client.action({actionType: 'sanity.action.document.publish', ...ids})
const publishDraft = async (displayName: string) => {
  await client.createOrReplace(words(displayName, ids.draftId))
  await publish()
}
const releaseWith = async (releaseId: string, displayName: string) => {
  await client.releases.create({releaseId})
  const document = words(displayName, `versions.${releaseId}.${WORDS}`)
  await client.createVersion({releaseId, publishedId: WORDS, document})
}

test('every door that publishes fixes the next warning: action, release, schedule, token, seed', async () => {
  await publishDraft('One')
  expect(await warningsOf(client)).toEqual(['dose'])
  await releaseWith('r1', 'Two')
  await client.releases.publish({releaseId: 'r1'})
  expect(await warningsOf(client)).toEqual(['dose', 'need'])
  await releaseWith('r2', 'Three')
  await client.releases.schedule({releaseId: 'r2', publishAt: new Date().toISOString()})
  await expect
    .poll(() => warningsOf(client), {timeout: 20_000})
    .toEqual(['dose', 'need', 'contraindications'])
  const editor = connect('@sanity/client 7', lake, {
    token: createToken(lake.data, {role: 'editor', name: 'A program'}),
  })
  await editor.patch(WORDS, {set: {displayName: 'Four'}}).commit()
  expect(await warningsOf(client)).toEqual(['dose', 'need', 'contraindications', 'dose'])
  await client.transaction().createOrReplace(words('Five')).commit()
  expect((await warningsOf(client)).at(-1)).toBe('need')
})

test('an entry says of what, which, when and after which, and is written with the publication', async () => {
  await publishDraft('One')
  await publishDraft('Two')
  const [first, second] = await ledgerOf(client)
  const published = await client.getDocument(WORDS)
  expect(second).toMatchObject({
    _rev: published?._rev,
    page: {_ref: WORDS, _weak: true},
    market: 'PL',
    language: 'pl',
    rotationGroup: 'medicine-leaflet',
    contentHash: contentHash(published ?? {}),
    warning: {_ref: 'disclaimer-medicine-leaflet-need-PL-pl', _weak: true},
    warningVersion: 1,
    turn: 2,
    previous: {_ref: first?._id, _weak: true},
    usedAt: published?._updatedAt,
  })
  expect(first).not.toHaveProperty('previous')
})

test('drafts, versions and what is discarded are no advertisement', async () => {
  await client.create(words('Draft', ids.draftId))
  await client.patch(ids.draftId, {set: {displayName: 'Other draft'}}).commit()
  await releaseWith('r1', 'Version')
  await client.action({actionType: 'sanity.action.document.discard', draftId: ids.draftId})
  await client.releases.archive({releaseId: 'r1'})
  expect(await ledgerOf(client)).toEqual([])
})

test('the same words keep their warning, published again, unpublished between, or back after others', async () => {
  await publishDraft('One')
  await publishDraft('One')
  await client.createOrReplace(words('One'))
  await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
  await publish()
  expect(await warningsOf(client)).toEqual(['dose'])
  await publishDraft('Two')
  await publishDraft('One')
  expect(await warningsOf(client)).toEqual(['dose', 'need'])
  await publishDraft('Three')
  expect(await warningsOf(client)).toEqual(['dose', 'need', 'contraindications'])
})

test('a slug that changes is remembered and makes one advertisement, not two', async () => {
  await publishDraft('One')
  await client.createOrReplace({
    ...words('One', ids.draftId),
    slug: {_type: 'slug', current: 'inny'},
  })
  await publish()
  expect(await client.getDocument(WORDS)).toMatchObject({formerSlugs: ['magnez']})
  await client.patch(WORDS, {set: {formerSlugs: ['magnez', 'dawny']}}).commit()
  expect(await warningsOf(client)).toEqual(['dose', 'need'])
})

test('two clients that publish at once never get one warning twice in a row', async () => {
  const clients = [client, connect('@sanity/client 7', lake, {token: TOKEN})]
  await Promise.all(
    Array.from({length: 20}, (_, index) =>
      clients[index % 2]?.createOrReplace(words(`Words ${index}`)),
    ),
  )
  const entries = await ledgerOf(client)
  expect(entries.map(({turn}) => turn)).toEqual(Array.from({length: 20}, (_, index) => index + 1))
  for (const [index, entry] of entries.slice(1).entries()) {
    expect(entry.warningKey).not.toBe(entries[index]?.warningKey)
    expect(entry.previous?._ref).toBe(entries[index]?._id)
  }
})

test('each page has turns of its own, also in one transaction', async () => {
  const other = 'productText-other-pl-PL'
  await client
    .transaction()
    .createOrReplace(words('One'))
    .createOrReplace(words('Other', other))
    .commit()
  expect([await warningsOf(client), await warningsOf(client, other)]).toEqual([['dose'], ['dose']])
})

test('words become an advertisement when their product becomes a medicine, and others are none', async () => {
  await client.createOrReplace(status('foodSupplement'))
  await client.createOrReplace(words('One'))
  await client.createOrReplace({...words('German', 'productText-turns-de-DE'), locale: 'de-DE'})
  expect(await client.fetch('count(*[_type == "warningUse"])')).toBe(0)
  await client.patch(STATUS, {set: {legalStatus: 'medicine-otc-pharmacyOnly'}}).commit()
  expect(await warningsOf(client)).toEqual(['dose'])
  expect(await client.fetch('count(*[_type == "warningUse"])')).toBe(1)
})

test('words that came before their market are looked at when it comes', async () => {
  await client.delete({query: '*[_type in ["disclaimer", "productMarket"]]'})
  await client.delete('market-PL')
  await client.createOrReplace({
    ...words('One'),
    productMarket: {_type: 'reference', _ref: STATUS, _weak: true},
  })
  expect(await ledgerOf(client)).toEqual([])
  await layPolishLaw(client)
  expect(await warningsOf(client)).toEqual(['dose'])
})

test('without warnings in force nothing is recorded, and it is when they are', async () => {
  await client.delete({query: '*[_type == "disclaimer"]'})
  await client.createOrReplace(words('One'))
  expect(await ledgerOf(client)).toEqual([])
  await layPolishLaw(client)
  expect(await warningsOf(client)).toEqual(['dose'])
})

test('a refused or a dry publication leaves no entry', async () => {
  const dryRun = {dryRun: true}
  await client.transaction().createOrReplace(words('One')).commit(dryRun)
  const create = client.transaction().createOrReplace(words('One')).create(status('medicine-gsl'))
  await expect(create.commit()).rejects.toThrow('already exists')
  expect(await ledgerOf(client)).toEqual([])
})

test('a result is given for what was asked, not for what the lake adds', async () => {
  const {results} = await client.transaction().createOrReplace(words('One')).commit()
  expect(results).toEqual([{id: WORDS, operation: 'create'}])
})

test('the ledger outlives the lake, the words and the warning', async () => {
  await client.createOrReplace(words('One'))
  const before = await ledgerOf(client)
  await client.delete(WORDS)
  await client.delete('disclaimer-medicine-leaflet-dose-PL-pl')
  await lake.kill()
  lake = await startLake({data: lake.data})
  client = connect('@sanity/client 8', lake, {token: TOKEN})
  expect(await ledgerOf(client)).toEqual(before)
})

describe.each(ROLES)('as %s', (role) => {
  test('nobody makes, changes, replaces, drafts or deletes an entry', async () => {
    await client.createOrReplace(words('One'))
    const before = await ledgerOf(client)
    const id = before[0]?._id ?? ''
    const token = role === 'administrator' ? TOKEN : createToken(lake.data, {role})
    const person = connect('@sanity/client 8', lake, {token})
    const entry = {_id: id, _type: 'warningUse', turn: 1}
    const attempts = [
      () => person.create({...entry, _id: 'warningUse-mine'}),
      () => person.create({...entry, _id: 'drafts.warningUse-mine'}),
      () => person.create({...entry, _id: `drafts.${id}`, _type: 'article'}),
      () => person.createOrReplace(entry),
      () => person.createOrReplace({...entry, _type: 'article'}),
      () => person.patch(id, {set: {warningKey: 'medicine-leaflet-need'}}).commit(),
      () => person.delete(id),
      () => person.delete({query: '*[_type == "warningUse"]'}),
      () =>
        person.action({
          actionType: 'sanity.action.document.unpublish',
          publishedId: id,
          draftId: `drafts.${id}`,
        }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({statusCode: 403})
    expect(await ledgerOf(client)).toEqual(before)
  })
})
