import {evaluateSync, type ExprNode} from 'groq-js'
import {literal} from './groq-tree.ts'
import type {SortedSlot} from './slots.ts'
import {createSortedList, type Entry} from './sorted-list.ts'
import type {Doc} from './types.ts'

export type FollowCandidates = (candidates: readonly Doc[]) => Doc[]

/** The list a slot describes, still empty; groq-js says who belongs to it and what it is sorted by. */
export function sortedListOf({residual, keys}: SortedSlot, options: object): FollowCandidates {
  const valueOf = (tree: ExprNode) => evaluateSync(tree, {...options, dataset: []}).data
  const elements = keys.map(({value}) => ({type: 'ArrayElement' as const, value, isSplat: false}))

  function valuesOf(docs: Doc[]): Entry[] {
    const base = literal(docs)
    const kept = residual ? valueOf({type: 'Filter', base, expr: residual}) : docs
    const belonging = kept as Doc[] // a filter hands on what it was given
    const expr: ExprNode = {type: 'Array', elements}
    const values = valueOf({type: 'Map', base: literal(belonging), expr}) as unknown[][] // an array for each
    return belonging.map((doc, i) => ({doc, values: values[i] ?? []}))
  }

  return createSortedList({descending: keys.map(({isDescending}) => isDescending), valuesOf})
}
