import {expect, test} from 'vitest'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts} from '#lib/disclaimer/types.ts'
import {article, general, medicinePage, now, product, rules, supplementTexts, text} from './law.ts'

test('a product whose words claim too much is no teaser, and has no page of its own', () => {
  const says = ['remedy']
  const legalStatus = 'foodSupplement' as const
  const teaser = product({legalStatus, role: 'teaser', says})
  const home: Facts = {...medicinePage, pageType: 'home', products: [teaser]}
  expect(evaluate(home, rules, [], now)).toMatchObject({
    status: 'shown',
    forbiddenProducts: [{key: 'tablet', rule: 'R20'}],
  })
  const own = {...medicinePage, products: [product({legalStatus, says})]}
  const verdict = evaluate(own, rules, supplementTexts('DE'), now)
  expect(verdict.reasons).toMatchObject([{rules: ['R20'], product: 'tablet'}])
})

test('a promise of well-being warns, and takes no teaser away', () => {
  const says = ['wellness']
  const legalStatus = 'foodSupplement' as const
  const home: Facts = {
    ...medicinePage,
    pageType: 'home',
    products: [product({legalStatus, role: 'teaser', says})],
  }
  const verdict = evaluate(home, rules, [], now)
  expect(verdict).toMatchObject({status: 'shown', forbiddenProducts: []})
  expect(verdict.warnings).toMatchObject([{rules: ['R24'], product: 'tablet'}])
})

test('an authorised claim brings the statements that stand beside it', () => {
  const products = [product({legalStatus: 'foodSupplement', usesClaims: 'yes'})]
  const claims = ['claim-diet', 'claim-amount', 'claim-caution'].map((key) => text({key}))
  const facts = {...medicinePage, products}
  const verdict = evaluate(facts, rules, [...supplementTexts('DE'), ...claims], now)
  expect(verdict.notices.filter(({rules: by}) => by.includes('R23'))).toHaveLength(3)
  expect(evaluate(facts, rules, supplementTexts('DE'), now).status).toBe('withheld')
})

test('an article that leads to a medicine shows no reviewer', () => {
  const verdict = evaluate(article('medicine-otc-pharmacyOnly'), rules, [general, text()], now)
  expect(verdict.forbiddenElements).toEqual([{element: 'reviewerBox', rule: 'R17b'}])
})
