import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {seedDocuments} from '#sanity/seed/index.ts'
import {runTask} from './run-task.ts'
import {type RunningLake, startLake} from './serve-lake.ts'

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
})
afterAll(() => lake.stop())

const seed = (...args: string[]) =>
  runTask('seed', args, {
    LAKE_PORT: String(lake.port),
    LAKE_DATA: lake.data,
    LAKE_TOKEN: lake.token,
  })

const ARTICLE = 'articleText-muscle-and-leg-cramps-de-DE'
const SOURCE = 'source-rabbitt-2016'
const count = seedDocuments({testLocales: false}).length
const titleOf = (id: string) => client.fetch<string>('*[_id == $id][0].title', {id})
const revisions = () => client.fetch<string[]>('*[_type != "warningUse"] | order(_id asc) ._rev')

test('an empty lake gets all of it, and a second run changes nothing', async () => {
  expect(await seed()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${count} added, 0 as they were`),
  })
  const before = await revisions()
  expect(await seed()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`0 added, ${count} as they were`),
  })
  expect(await revisions()).toEqual(before)
})

test('what an editor wrote stays and is named, what is missing is added, drafts are left alone', async () => {
  const draft = {_id: `drafts.${ARTICLE}`, _type: 'articleText', title: 'Ein Entwurf'}
  await client
    .transaction()
    .patch(ARTICLE, {set: {title: 'Vom Redaktionsteam geändert'}})
    .delete('disclaimer-medical-general-PL-pl')
    .create(draft)
    .commit()

  const {code, stdout} = await seed()

  expect(code).toBe(0)
  expect(stdout).toContain(`1 added, ${count - 2} as they were`)
  expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toEqual([`  ${ARTICLE}`])
  expect(stdout).toContain('npm run seed -- --overwrite')
  expect(await titleOf(ARTICLE)).toBe('Vom Redaktionsteam geändert')
  expect(await titleOf(draft._id)).toBe('Ein Entwurf')
  expect(await client.fetch('count(*[_id == "disclaimer-medical-general-PL-pl"])')).toBe(1)
})

test('--overwrite writes the demo over other content, and says over which', async () => {
  await client.patch(SOURCE).set({title: 'Another title'}).commit()
  const {code, stdout} = await seed('--overwrite')
  expect(code).toBe(0)
  expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    `  ${SOURCE}`,
    `  ${ARTICLE}`,
  ])
  expect(await titleOf(SOURCE)).toBe('A review of nocturnal leg cramps in older people')
  expect(await titleOf(`drafts.${ARTICLE}`)).toBe('Ein Entwurf')
})

test('another argument is refused by its name, before anything is written', async () => {
  const before = await revisions()
  expect(await seed('--overwite')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--overwite'),
  })
  expect(await revisions()).toEqual(before)
})
