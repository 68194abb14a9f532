import {expect, test} from 'vitest'
import {FACTS, FORBIDDABLE, PLACES} from '#lib/disclaimer/facts.ts'
import {canLookFor} from '#lib/tasks/audit/checks/forbidden.ts'
import {knowsPlace} from '#lib/tasks/audit/checks/place.ts'
import {pageFacts, productFacts} from '#lib/tasks/audit/facts/index.ts'

/** The audit reads rules a second time, so what they may say is listed twice. */

test('every fact that a rule can ask for is one that the audit comes by', () => {
  const named = (of: 'page' | 'product') =>
    Object.entries(FACTS).flatMap(([name, fact]) => (fact.of === of ? [name] : []))
  expect(Object.keys(pageFacts)).toEqual(expect.arrayContaining(named('page')))
  expect(Object.keys(productFacts)).toEqual(expect.arrayContaining(named('product')))
})

test('it looks for everything that a rule can forbid, in every place that a rule can name', () => {
  expect(FORBIDDABLE.filter((thing) => !canLookFor(thing))).toEqual([])
  expect(PLACES.filter((place) => !knowsPlace(place))).toEqual([])
})
