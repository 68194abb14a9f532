import {expect, test} from 'vitest'
import {isSameAmount} from '#lib/pharmacy/amounts.ts'
import {problemsOfStatus} from '#sanity/schema/checks/status-of-product.ts'
import {seedDocuments} from '#sanity/seed/index.ts'
import type {LocalizedString} from '#sanity/seed/types.ts'

/** What the Studio would refuse is not in the demo content either. */

const documents = seedDocuments({testLocales: true})
const markets = documents.filter((document) => document._type === 'market')
const products = documents.filter((document) => document._type === 'product')

test('mg and mmol of every substance say the same amount', () => {
  const substances = products.flatMap((product) => product.substances)
  const wrong = substances.filter(
    ({substance, elementalMg, mmol}) =>
      mmol !== undefined && !isSameAmount(substance, elementalMg, mmol),
  )
  expect(wrong).toEqual([])
  expect(substances.filter(({mmol}) => mmol !== undefined)).not.toEqual([])
})

const statuses = documents.filter((document) => document._type === 'productMarket')

test.each(statuses.map((status) => [status._id, status] as const))(
  '%s fits its product, its market and itself',
  (_id, status) => {
    const market = markets.find((document) => document._id === status.market._ref)
    const product = products.find((document) => document._id === status.product._ref)
    expect(
      problemsOfStatus(status, {
        isDemo: product?.isDemo ?? false,
        approvedBy: market?.priorApproval?.authority ?? null,
      }),
    ).toEqual([])
  },
)

test('every product has a picture, with other words than its name in every language', () => {
  const wordsOf = (alt: LocalizedString | undefined) => alt?.map(({value}) => value) ?? []
  const names = documents.flatMap((document) =>
    document._type === 'productText' ? document.displayName.toLowerCase() : [],
  )
  const without = products.filter(({picture}) => wordsOf(picture?.alt).length < 6)
  expect(without.map(({key}) => key)).toEqual([])
  const repeated = products
    .flatMap(({picture}) => wordsOf(picture?.alt))
    .filter((words) => names.includes(words.toLowerCase()))
  expect(repeated).toEqual([])
})
