import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {SanityClient} from '@sanity/client'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {z} from 'zod'
import type {PublicLocale} from '#lib/i18n/locales.ts'
import {importArticle} from '#lib/tasks/import/import-article.ts'
import {writeDraft} from '#lib/tasks/import/write-draft.ts'
import {administratorOf, variablesOf} from './lakes-of-each-test.ts'
import {pageServer} from './page-server.ts'
import {twoColours} from './pictures.ts'
import {runTask} from './run-task.ts'
import {type RunningLake, startLake} from './serve-lake.ts'

let lake: RunningLake
let client: SanityClient
let site: Awaited<ReturnType<typeof pageServer>>

const pathOf = (page: string) => fileURLToPath(new URL(`pages/${page}`, import.meta.url))
const KEY = 'when-a-calf-tightens-at-night'
const COCHRANE = {
  _id: 'source-of-the-test',
  _type: 'source',
  title: 'A review',
  doi: '10.1002/14651858.CD009402.pub3',
}

beforeAll(async () => {
  const page = readFileSync(pathOf('article.html'))
  const picture = await twoColours().png().toBuffer()
  const answers = new Map<string, [string, Uint8Array]>([
    ['/article', ['text/html; charset=utf-8', page]],
    ['/calf.png', ['image/png', picture]],
  ])
  site = await pageServer(({url = ''}, response) => {
    const answer = answers.get(url)
    response.writeHead(answer ? 200 : 404, {'content-type': answer?.[0] ?? 'text/plain'})
    response.end(answer?.[1])
  })
  lake = await startLake()
  client = administratorOf(lake)
})
afterAll(async () => {
  await lake.stop()
  await site.close()
})
afterEach(() => client.delete({query: '*[_type in ["article", "articleText", "source"]]'}))

const importPage = (source: string, more: {locale?: PublicLocale; key?: string} = {}) =>
  importArticle({source, locale: 'en-GB', key: null, isDryRun: false, ...more}, (draft) =>
    writeDraft(client, draft),
  )
const documents = () =>
  client.fetch<string[]>('*[_type in ["article", "articleText"]]._id | order(@)')

test('reads a page of the web into drafts of an article and its text, and publishes nothing', async () => {
  await client.create(COCHRANE)
  const report = await importPage(`${site.url}/article`)
  expect(await documents()).toEqual([`drafts.article-${KEY}`, `drafts.articleText-${KEY}-en-GB`])
  expect(report.drafts).toEqual(await documents())
  expect(await client.getDocument(`drafts.article-${KEY}`)).toMatchObject({
    key: KEY,
    internalName: 'When a calf tightens at night',
  })
  const text = await client.getDocument(`drafts.articleText-${KEY}-en-GB`)
  expect(text).toMatchObject({
    article: {_ref: `article-${KEY}`, _weak: true, _strengthenOnPublish: {type: 'article'}},
    locale: 'en-GB',
    title: 'When a calf tightens at night',
    standfirst:
      'A calf that tightens in bed is unpleasant and mostly harmless. Stretching is what people try first.',
    description: 'What a tight calf at night means and what people can try.',
    slug: {current: KEY},
    author: 'Example editorial role',
    lastReviewed: '2026-03-04',
    references: [{_ref: COCHRANE._id}],
  })
  expect(outline(text?.['body'])).toEqual([
    'h2: What happens',
    'normal: A muscle contracts by itself and stays so for a while. More is in our library and here.',
    'figure: A foot pulled towards the shin with a towel / The stretch, step one.',
    'h3: Who is asked most',
    'bullet 1: People over sixty',
    'number 2: after long walks',
    'bullet 1: People who are pregnant',
    'h3: In numbers',
    'normal: Age · How many',
    'normal: 20 · few',
    'normal: Most of them wait until it is over.',
    'h2: Sources',
    'number 1: Example A, doi:10.1002/14651858.CD009402.pub3',
    'number 1: Example B',
  ])
})

test('keeps only links that lead somewhere, and runs no script', async () => {
  await importPage(`${site.url}/article`)
  const text = await client.getDocument(`drafts.articleText-${KEY}-en-GB`)
  const links = JSON.stringify(text).match(/"href":"[^"]*"/g)
  expect(links).toEqual([
    `"href":"${site.url}/library/muscles"`,
    '"href":"https://pubmed.ncbi.nlm.nih.gov/12345678/"',
  ])
  expect(JSON.stringify(text)).not.toContain('A script has run')
})

test('uploads pictures and names those that are not to be had, with their reason', async () => {
  const report = await importPage(`${site.url}/article`)
  expect(report.pictures).toEqual([
    {address: 'calf.png', alt: expect.stringMatching(/^A foot/), isTaken: true, problem: null},
    {
      address: 'missing.png',
      alt: 'A bed at night',
      isTaken: false,
      problem: 'the server answers 404',
    },
  ])
  const asset = await client.fetch(
    `*[_id == $id][0].body[_type == "figure"][0].asset->{mimeType, "width": metadata.dimensions.width}`,
    {id: `drafts.articleText-${KEY}-en-GB`},
  )
  expect(asset).toEqual({mimeType: 'image/png', width: 400})
})

test('overwrites nothing: an article with a text in the locale is refused, in another it gets one', async () => {
  await importPage(`${site.url}/article`)
  await client.patch(`drafts.articleText-${KEY}-en-GB`, {set: {title: 'Edited since'}}).commit()
  await expect(importPage(`${site.url}/article`)).rejects.toThrow(
    `has a text in en-GB already, drafts.articleText-${KEY}-en-GB`,
  )
  expect(await client.getDocument(`drafts.articleText-${KEY}-en-GB`)).toMatchObject({
    title: 'Edited since',
  })
  const german = await importPage(`${site.url}/article`, {locale: 'de-AT'})
  expect(german.drafts).toEqual([`drafts.articleText-${KEY}-de-AT`])
  const other = await importPage(`${site.url}/article`, {key: 'other'})
  expect(other.findings).toContainEqual(
    expect.objectContaining({check: 'slugTaken', reason: expect.stringContaining('Edited since')}),
  )
})

test('refers firmly to an article that is published', async () => {
  await client.create({_id: 'article-calf', _type: 'article', key: 'calf'})
  await importPage(`${site.url}/article`, {key: 'calf'})
  expect(await documents()).toEqual(['article-calf', 'drafts.articleText-calf-en-GB'])
  const text = await client.getDocument('drafts.articleText-calf-en-GB')
  expect(text?.['article']).toEqual({_type: 'reference', _ref: 'article-calf'})
})

test('writes nothing in a dry run, and needs no lake for it', async () => {
  const args = [pathOf('promotion.txt'), '--locale', 'en-GB', '--dry-run']
  const {code, stdout} = await runTask('import', args, {LAKE_PORT: '1', LAKE_DATA: '/nowhere'})
  expect(code).toBe(0)
  expect(stdout).toContain('A dry run: nothing was written.')
  expect(stdout).toMatch(/✗ promotion in block 6, under “How to get rid of it”, characters 5–20/)
  expect(await documents()).toEqual([])
})

test('says where each finding is: by block and characters of the text', async () => {
  const {findings} = await importPage(pathOf('promotion.txt'), {key: 'calves'})
  const body = (await client.getDocument('drafts.articleText-calves-en-GB'))?.['body']
  const blocks = new Map(list(body).map((block) => [keyOf(block), outline([block])[0]]))
  const inText = findings.flatMap(({check, place}) =>
    check === 'repeatedAlt' ? [] : (place ?? []),
  )
  const inBody = inText.filter(({block}) => block !== null)
  expect(inBody.length).toBeGreaterThan(5)
  for (const {key, start, end, words} of inBody) {
    const text = blocks.get(key ?? '')?.replace(/^[^:]*: /, '') ?? ''
    expect(text.slice(start, end)).toBe(words)
  }
})

test('the command prints for programs, and writes where it is told', async () => {
  const args = [pathOf('promotion.txt'), '--locale', 'en-GB', '--key', 'calves', '--json']
  const {code, stdout, stderr} = await runTask('import', args, variablesOf(lake))
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    key: 'calves',
    locale: 'en-GB',
    drafts: ['drafts.article-calves', 'drafts.articleText-calves-en-GB'],
  })
  expect(await documents()).toHaveLength(2)
})

test('says that the lake cannot be reached', async () => {
  const args = [pathOf('promotion.txt'), '--locale', 'en-GB']
  const {code, stderr} = await runTask('import', args, {...variablesOf(lake), LAKE_PORT: '1'})
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /Nothing was written to the lake at http:\/\/127.0.0.1:1: .*\nIs it running\?/,
  )
})

/** A body as a list of lines, one a block. */
const outline = (body: unknown) =>
  list(body).map((block) => {
    const {_type, alt, caption, listItem, level, style, children} = Block.parse(block ?? {})
    if (_type === 'figure') return `figure: ${alt} / ${caption}`
    const kind = listItem ? `${listItem} ${level}` : style
    return `${kind}: ${children.map(({text}) => text).join('')}`
  })

const keyOf = (block: unknown) => z.object({_key: z.string()}).parse(block)._key

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const Block = z.object({
  _type: z.string().default(''),
  alt: z.string().optional(),
  caption: z.string().optional(),
  listItem: z.string().optional(),
  level: z.number().optional(),
  style: z.string().optional(),
  children: z.array(z.object({text: z.string()})).default([]),
})
