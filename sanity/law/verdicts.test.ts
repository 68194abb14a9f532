import {expect, test} from 'vitest'
import {seedDocuments} from '../seed/index.ts'
import type {Stored} from './perspective.ts'
import type {SiteMode} from './site-mode.ts'
import {verdictsOf} from './verdicts.ts'

const seed: readonly Stored[] = seedDocuments({testLocales: false}).map((document) => ({
  ...document,
}))
const demo: SiteMode = {isDemo: true, isKnown: true, clockAhead: 0}
const MEDICINE = 'productText-effervescent-365-orange-fr-CH'
const NOTICE = 'disclaimer-medicine-leaflet-CH-fr'
const PAGE = 'product-effervescent-365-orange fr-CH'

function find(id: string): Stored {
  const document = seed.find(({_id}) => _id === id)
  if (!document) throw new Error(`${id} is not in the seed`)
  return document
}

const emptied = {...find(NOTICE), _id: `drafts.${NOTICE}`, text: ' '}

async function statusOf(stored: readonly Stored[], document: Stored, view: string) {
  const {pages} = await verdictsOf(stored, document, view, demo)
  return pages.find(({id}) => id === PAGE)?.judged.status
}

test('a draft of law binds nobody who writes pages', async () => {
  expect(await statusOf([...seed, emptied], find(MEDICINE), 'drafts')).toBe('shown')
})

test('a draft of law is judged with the pages it would be the law of', async () => {
  expect(await statusOf([...seed, emptied], emptied, 'drafts')).toBe('withheld')
  expect(await statusOf([...seed, emptied], find(NOTICE), 'published')).toBe('shown')
})

test('law in a release is the law of the pages in it', async () => {
  const version = {...emptied, _id: `versions.rSpring.${NOTICE}`}
  expect(await statusOf([...seed, version], find(MEDICINE), 'rSpring')).toBe('withheld')
  expect(await statusOf([...seed, version], find(MEDICINE), 'rOther')).toBe('shown')
})

test('a rule is on the pages it applies to, a market on all of its own', async () => {
  const locales = async (id: string) => {
    const {pages} = await verdictsOf(seed, find(id), 'published', demo)
    return new Set(pages.map(({locale}) => locale))
  }
  expect(await locales('rule-R03')).toEqual(new Set(['de-DE']))
  expect(await locales('market-CH')).toEqual(new Set(['de-CH', 'fr-CH', 'it-CH']))
})

test('what is typed counts before it is saved', async () => {
  const typed = {...find('productText-balance-125-de-DE'), displayName: 'Getippt'}
  const {pages} = await verdictsOf(seed, {...typed, _id: `drafts.${typed._id}`}, 'drafts', demo)
  expect(pages.find(({id}) => id === 'product-balance-125 de-DE')?.title).toBe('Getippt')
})
