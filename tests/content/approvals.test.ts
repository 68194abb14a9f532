import {randomUUID} from 'node:crypto'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {z} from 'zod'
import {contentHash, wordsHash} from '#lib/approvals/content-hash.ts'
import {NOTICE_TEXTS_QUERY, NoticeText} from '#lib/content/notice-text.ts'
import {Rule, RULES_QUERY} from '#lib/content/rule.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {articleIn, judgeArticle} from '#lib/judged/article.ts'
import {ARTICLE_PAGE_QUERY, ArticlePage} from '#lib/judged/article-page.ts'
import {seedDocuments} from '#sanity/seed/index.ts'
import {connect, type Client} from '../contract/clients.ts'
import {loadSeed} from '../contract/load-seed.ts'
import {type Person, signInAs} from '../contract/people.ts'
import {type RunningLake, startLake, TOKEN} from '../contract/serve-lake.ts'

/** What approvals mean for the page of an article, through the lake, its query and the seed's rules. */

const ID = 'articleText-muscle-and-leg-cramps'
const NOW = '2026-11-25T12:00:00Z'

let lake: RunningLake
let client: Client
let reviewer: Person
beforeAll(async () => {
  lake = await startLake()
  client = connect('@sanity/client 8', lake, {token: TOKEN, perspective: 'published'})
  await loadSeed(client, seedDocuments({testLocales: false}))
  reviewer = await signInAs(lake, 'regulatory', 'Noor')
})
afterAll(() => lake.stop())

async function verdictOn(locale: Locale, {isDemo = false, now = NOW} = {}) {
  const id = 'article-muscle-and-leg-cramps'
  const page = ArticlePage.parse(await client.fetch(ARTICLE_PAGE_QUERY, {id}))
  const text = articleIn(page, locale)
  if (!text) throw new Error(`There is no text in ${locale}`)
  const rules = z.array(Rule).parse(await client.fetch(RULES_QUERY))
  const texts = z.array(NoticeText).parse(await client.fetch(NOTICE_TEXTS_QUERY))
  const law = {rules, texts, now: new Date(now), isDemo}
  const {reasons, warnings, nextChangeAt} = judgeArticle(page, text, [], locale, law)
  return {
    withheldBy: reasons.flatMap((reason) => reason.rules),
    warnedBy: warnings.flatMap((reason) => reason.rules),
    nextChangeAt,
  }
}

async function approve(locale: Locale) {
  const text = await client.getDocument(`${ID}-${locale}`)
  return reviewer.client.create({
    _id: `approval-${randomUUID()}`,
    _type: 'approval',
    decision: 'approved',
    capacity: 'medical',
    text: {_type: 'reference', _ref: `${ID}-${locale}`, _weak: true},
    contentHash: contentHash({...text}),
    by: reviewer.id,
    at: new Date().toISOString(),
    meaning: 'I have read these words and approve them.',
  })
}

test('words that nobody approved are shown in a demonstration and withheld elsewhere', async () => {
  expect(await verdictOn('en-GB', {isDemo: true})).toMatchObject({withheldBy: [], warnedBy: []})
  expect(await verdictOn('en-GB')).toMatchObject({withheldBy: ['R64']})
})

test('an approval shows them, and an edit voids it', async () => {
  await approve('en-GB')
  expect(await verdictOn('en-GB')).toMatchObject({withheldBy: []})
  await client.patch(`${ID}-en-GB`, {set: {standfirst: 'One word more.'}}).commit()
  expect(await verdictOn('en-GB')).toMatchObject({withheldBy: ['R64']})
  await approve('en-GB')
  expect(await verdictOn('en-GB')).toMatchObject({withheldBy: []})
})

test('a translation is approved once it is checked, and shown though it is stale', async () => {
  const source = await client.getDocument(`${ID}-en-GB`)
  const inStep = {translatedFrom: wordsHash({...source})}
  await client.patch(`${ID}-fr-FR`, {set: inStep}).commit()
  await approve('fr-FR')
  expect(await verdictOn('fr-FR')).toMatchObject({withheldBy: ['R64'], warnedBy: []})
  await client.patch(`${ID}-fr-FR`, {set: {isUncheckedTranslation: false}}).commit()
  await approve('fr-FR')
  expect(await verdictOn('fr-FR')).toMatchObject({withheldBy: [], warnedBy: []})
  await client.patch(`${ID}-en-GB`, {set: {standfirst: 'Another word.'}}).commit()
  expect(await verdictOn('fr-FR')).toMatchObject({withheldBy: [], warnedBy: ['R63']})
})

test('a review date changes the verdict at its instants, and the verdict names the next', async () => {
  const at = (now: string) => verdictOn('fr-CH', {isDemo: true, now})
  expect(await at('2027-11-02T23:59:59Z')).toEqual({
    withheldBy: [],
    warnedBy: ['R63'],
    nextChangeAt: '2027-11-03T00:00:00.000Z',
  })
  const overdue = await at('2027-11-03T00:00:00Z')
  expect(overdue.warnedBy.toSorted()).toEqual(['R61', 'R63'])
  expect(await at('2027-12-02T23:59:59Z')).toMatchObject({
    withheldBy: [],
    nextChangeAt: '2027-12-03T00:00:00.000Z',
  })
  expect(await at('2027-12-03T00:00:00Z')).toMatchObject({withheldBy: ['R37']})
})
