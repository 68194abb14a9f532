import type {ValidationContext} from 'sanity'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {draftsOfNotice, publishTogether} from '#sanity/notices/drafts-of-notice.ts'
import {endsForGood, fitsOtherTexts} from '#sanity/notices/interval-validation.ts'
import {makeVersion} from '#sanity/notices/new-version.ts'
import {noticeNameOf} from '#sanity/notices/texts-of-notice.ts'
import {connect, type Client} from './clients.ts'
import {startLake, TOKEN, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
let client: Client
beforeAll(async () => {
  lake = await startLake()
  client = connect('@sanity/client 8', lake, {
    token: createToken(lake.data, {role: 'regulatory', name: 'Rita'}),
  })
})
afterAll(() => lake.stop())
beforeEach(async () => {
  await client.delete({query: '*[_type in ["disclaimer", "market"]]'})
  await client.create({_id: 'market-DE', _type: 'market', code: 'DE'})
  await client.create(PRESENT)
})

const notice = (id: string, validFrom: string, more: object = {}) => ({
  _id: id,
  _type: 'disclaimer',
  key: 'medicine-leaflet',
  market: {_type: 'reference', _ref: 'market-DE'},
  language: 'de',
  text: 'Alt.',
  verification: 'verified',
  validFrom,
  version: 1,
  ...more,
})
const PRESENT = notice('leaflet', '2023-12-27')

/** What the form of a document says of its days. */
async function problemsOf(id: string) {
  const document = await client.getDocument(id)
  const context = {document, getClient: () => client} as unknown as ValidationContext // what it reads
  const checks = [
    fitsOtherTexts('validFrom', context),
    fitsOtherTexts('validTo', context),
    endsForGood(document?.['validTo'], context),
  ]
  return (await Promise.all(checks)).filter((answer) => answer !== true)
}

test('a text alone has no problem, and one that ends with none after it is warned of', async () => {
  expect(await problemsOf('leaflet')).toEqual([])
  await client.create({...PRESENT, _id: 'drafts.leaflet', validTo: '2026-12-31'})
  expect(await problemsOf('drafts.leaflet')).toEqual([
    expect.stringContaining('After 2026-12-31 there is no text'),
  ])
})

test('an overlap names the other text and the days, in the field that mends it', async () => {
  await client.create(notice('drafts.next', '2026-01-01', {version: 2, validTo: '2026-06-30'}))
  expect((await problemsOf('drafts.next'))[0]).toMatch(
    /^Also in force from 2026-01-01 to 2026-06-30 is version 1 \(leaflet\)\./,
  )
  await client.create({...PRESENT, _id: 'drafts.leaflet'})
  expect(await problemsOf('drafts.leaflet')).toEqual([
    expect.stringMatching(/^Also in force from 2026-01-01 to 2026-06-30 is version 2 \(next\)\./),
  ])
})

test('a gap names the days without a text', async () => {
  await client.create({...PRESENT, _id: 'drafts.leaflet', validTo: '2025-12-30'})
  await client.create(notice('drafts.next', '2026-01-01', {version: 2}))
  expect(await problemsOf('drafts.next')).toEqual([
    expect.stringMatching(
      /^There is no text on 2025-12-31, between this and version 1 \(leaflet\)\./,
    ),
  ])
  await client.patch('drafts.leaflet', {set: {validTo: '2025-12-31'}}).commit()
  expect(await problemsOf('drafts.next')).toEqual([])
  expect(await problemsOf('drafts.leaflet')).toEqual([])
})

test('a version in a release is measured by its release, not by drafts', async () => {
  const administrator = connect('@sanity/client 8', lake, {token: TOKEN})
  await administrator.releases.create({releaseId: 'r1'})
  await client.create({...PRESENT, _id: 'drafts.leaflet', validTo: '2025-12-31'})
  await client.create(notice('versions.r1.next', '2026-01-01', {version: 2}))
  expect(await problemsOf('versions.r1.next')).toHaveLength(1)
  await client.create({...PRESENT, _id: 'versions.r1.leaflet', validTo: '2025-12-31'})
  expect(await problemsOf('versions.r1.next')).toEqual([])
})

test('other markets, languages and notices are no neighbours', async () => {
  await client.create({_id: 'market-AT', _type: 'market', code: 'AT'})
  await client.create(notice('a', '2020-01-01', {market: {_type: 'reference', _ref: 'market-AT'}}))
  await client.create(notice('b', '2020-01-01', {language: 'fr'}))
  await client.create(notice('c', '2020-01-01', {key: 'supplement-dose'}))
  expect(await problemsOf('leaflet')).toEqual([])
})

test('a new version from a day makes two drafts that fit, and both are published as one', async () => {
  const made = await makeVersion(client, PRESENT, '2027-03-01')
  expect(made).toEqual({id: 'leaflet-v2'})
  expect(await client.getDocument('drafts.leaflet')).toMatchObject({validTo: '2027-02-28'})
  expect(await client.getDocument('drafts.leaflet-v2')).toMatchObject({
    text: 'Alt.',
    validFrom: '2027-03-01',
    version: 2,
    verification: 'unverified',
  })
  expect(await client.getDocument('leaflet')).not.toHaveProperty('validTo')
  for (const id of ['drafts.leaflet', 'drafts.leaflet-v2']) expect(await problemsOf(id)).toEqual([])

  const name = noticeNameOf(PRESENT)
  if (!name) throw new Error('The notice has no name')
  await publishTogether(client, await draftsOfNotice(client, name))
  const [first, second] = await client.getDocuments(['leaflet', 'leaflet-v2'])
  expect([first?.['validTo'], second?.['validFrom']]).toEqual(['2027-02-28', '2027-03-01'])
  expect(second?._rev).toBe(first?._rev)
  expect(await draftsOfNotice(client, name)).toEqual([])
})

test('a new version is refused with the reason, and nothing is written', async () => {
  const refusal = async (day: string) => makeVersion(client, PRESENT, day)
  expect(await refusal('')).toEqual({refusal: 'Choose the first day of the new version.'})
  expect(await refusal('2023-12-27')).toEqual({
    refusal: 'This version begins on 2023-12-27: choose a later day.',
  })
  await client.create(notice('next', '2028-01-01', {version: 2}))
  expect(await refusal('2027-01-01')).toEqual({
    refusal: 'Version 2 (next) begins on 2028-01-01: make the new version from that one.',
  })
  expect(await client.fetch('count(*[_id in path("drafts.**")])')).toBe(0)
})

test('what was changed since it was looked at is not published', async () => {
  await makeVersion(client, PRESENT, '2027-03-01')
  const name = noticeNameOf(PRESENT)
  const drafts = name ? await draftsOfNotice(client, name) : []
  await client.patch('drafts.leaflet-v2', {set: {text: 'Neu.'}}).commit()
  await expect(publishTogether(client, drafts)).rejects.toMatchObject({statusCode: 409})
  expect(await client.getDocument('leaflet')).not.toHaveProperty('validTo')
})
