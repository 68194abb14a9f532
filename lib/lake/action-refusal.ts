import {ActionError, MutationError} from './engine/errors.ts'
import type {Mutation} from './engine/types.ts'

/**
 * The error for whoever sent actions: what is wrong with the state after them is theirs too, and they
 * hear of the action, not of the mutation made from it. Other errors stay as they are.
 */
export function inActions(
  error: unknown,
  actions: unknown[],
  mutationsOf: (some: unknown[], now: string) => Mutation[],
): unknown {
  if (!(error instanceof MutationError)) return error
  const now = new Date().toISOString()
  const ends = actions.map((_, last) => mutationsOf(actions.slice(0, last + 1), now).length)
  const actionOf = (mutation: number) => ends.findIndex((end) => mutation < end)
  return new ActionError(
    error.status,
    error.items.map((item) => ({...item, index: actionOf(item.index)})),
  )
}
