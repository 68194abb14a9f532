import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {concerned} from './conditions.ts'
import type {Facts, Reason} from './types.ts'

/**
 * What a rule requires where notices take turns: of each product it is about, the notice of the group
 * that is recorded for the product's words, and a reason for each of which none is. A page that leads
 * to two products may need two.
 */
export function taking(
  group: string,
  rule: Rule,
  own: readonly NoticeText[],
  facts: Facts,
): {keys: string[]; missing: Reason[]} {
  const members = new Set(
    own.filter(({rotationGroup}) => rotationGroup === group).map(({key}) => key),
  )
  const because = (product: string | null, words: string): Reason => {
    return {rules: [rule.number], words, facts: ['recordedWarnings'], product, notice: group}
  }
  const products = concerned(rule, facts, facts.products) ?? []
  if (products.length === 0) {
    const words = `Notices of the group "${group}" take turns by product, and the page has none`
    return {keys: [], missing: [because(null, words)]}
  }
  const taken = products.map(({key, recordedWarnings}) => {
    return {product: key, notice: recordedWarnings.find((warning) => members.has(warning))}
  })
  return {
    keys: [...new Set(taken.flatMap(({notice}) => notice ?? []))],
    missing: taken
      .filter(({notice}) => notice === undefined)
      .map(({product}) => because(product, unrecorded(product, group))),
  }
}

const unrecorded = (product: string, group: string) =>
  `No notice of the group "${group}" is recorded for the words of "${product}" as they are published`
