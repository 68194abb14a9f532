import type {Doc} from '../engine/types.ts'
import type {Commit} from '../feed.ts'

export type ListenOptions = {
  filter: (document: Doc) => boolean
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeEffects: boolean
  visibility: 'query' | 'transaction'
}

/** The events one listener gets for one transaction, in order; none when nothing matches. */
export function mutationEvents(commit: Commit, options: ListenOptions) {
  const {filter, includeResult, includePreviousRevision, includeMutations, includeEffects} = options
  const {transactionId, timestamp, author, changes, effects} = commit
  const matching = changes
    .map((change, position) => ({
      change,
      transition: transitionOf(change, filter),
      effect: effects[position],
    }))
    .filter(({transition}) => transition !== null)

  return matching.map(({change: {id, before, after, mutations}, transition, effect}, position) => ({
    eventId: `${transactionId}#${id}`,
    documentId: id,
    transactionId,
    transition,
    identity: author,
    mutations: includeMutations ? mutations : [],
    ...(before ? {previousRev: before._rev} : {}),
    // Also on a deletion: the Studio chains events by it and would otherwise never apply that one.
    resultRev: transactionId,
    ...(includeResult && after ? {result: after} : {}),
    ...(includePreviousRevision && before ? {previous: before} : {}),
    timestamp,
    visibility: options.visibility,
    // Counts what this listener gets: the Studio waits until it has seen so many.
    transactionTotalEvents: matching.length,
    transactionCurrentEvent: position + 1,
    ...(includeEffects ? {effects: effect} : {}),
  }))
}

function transitionOf(
  {before, after}: {before: Doc | null; after: Doc | null},
  filter: ListenOptions['filter'],
) {
  const was = before !== null && filter(before)
  const is = after !== null && filter(after)
  if (was && is) return 'update'
  if (is) return 'appear'
  return was ? 'disappear' : null
}
