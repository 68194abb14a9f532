import type {LegalStatus} from '#lib/content/legal-status.ts'
import type {Rule} from '#lib/content/rule.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import {concerned} from '#lib/disclaimer/conditions.ts'
import type {Facts, ProductFact} from '#lib/disclaimer/types.ts'
import type {Market} from '#lib/i18n/locales.ts'
import type {Messages} from '#lib/i18n/messages.ts'

/** A fact that made a rule apply. Facts without words for readers are in the passport only. */
export type Cause =
  | {fact: 'market'; values: readonly Market[]}
  | {fact: 'pageType'; values: readonly (keyof Messages['pageType'])[]}
  | {fact: 'topicClass'; values: readonly TopicClass[]}
  | {fact: 'role'; values: readonly (keyof Messages['role'])[]}
  | {fact: 'legalStatus'; values: readonly LegalStatus[]}
  | {fact: 'dailyDoseMg'; values: readonly number[]}

/** What made a rule apply to a page: the market whose law it is, and what else its conditions ask. */
export function causesOf(rule: Rule, facts: Facts): Cause[] {
  const asked = new Set(rule.conditions.map(({fact}) => fact))
  const products = concerned(rule, facts, facts.products) ?? []
  const {market, pageType, topicClass} = facts
  const causes: Cause[] = [
    {fact: 'market', values: [market]},
    {fact: 'pageType', values: asked.has('pageType') ? [pageType] : []},
    {fact: 'topicClass', values: asked.has('topicClass') && topicClass ? [topicClass] : []},
    {fact: 'role', values: asked.has('role') ? each(products, ({role}) => role) : []},
    {
      fact: 'legalStatus',
      values: asked.has('legalStatus') ? each(products, ({legalStatus}) => legalStatus) : [],
    },
    {
      fact: 'dailyDoseMg',
      values: asked.has('dailyDoseMg') ? each(products, ({dailyDoseMg}) => dailyDoseMg) : [],
    },
  ]
  return causes.filter(({values}) => values.length > 0)
}

const each = <Value>(
  products: readonly ProductFact[],
  of: (product: ProductFact) => Value | null,
): Value[] => [...new Set(products.flatMap((product) => of(product) ?? []))]
