import {ACTIONS, type Action, type ActionContext} from './action-kinds.ts'
import {applyMutations} from './apply.ts'
import {ActionError, MutationError, type ItemError} from './errors.ts'
import {isPlainObject} from './json.ts'
import type {Doc, GetDocument, Mutation} from './types.ts'

const PREFIX = 'sanity.action.'

/** `versionsOf` lists the ids of every version of a published id; deleting them all needs it. */
export type ActionOptions = {versionsOf?: (publishedId: string) => string[]}

/**
 * Translates Sanity's actions into mutations, each seeing what those before it did.
 * @throws ActionError naming the first action that cannot be carried out.
 */
export function actionsToMutations(
  get: GetDocument,
  actions: unknown[],
  {versionsOf = () => []}: ActionOptions = {},
): Mutation[] {
  const staged = new Map<string, Doc | null>()
  const current: GetDocument = (id) => (staged.has(id) ? (staged.get(id) ?? null) : get(id))

  return actions.flatMap((action, index) => {
    const refuse = (status: number, error: ItemError) => new ActionError(status, [{index, error}])
    const mutations = toMutations(action, {get: current, versionsOf, refuse})
    for (const {id, after} of stage(current, mutations, index)) staged.set(id, after)
    return mutations
  })
}

function toMutations(action: unknown, context: ActionContext): Mutation[] {
  const type = isPlainObject(action) ? action.actionType : undefined
  const name = typeof type === 'string' && type.startsWith(PREFIX) ? type.slice(PREFIX.length) : ''
  if (/^(release|variant)\./.test(name)) {
    const description = `The action "${type}" is not supported by the embedded lake`
    throw context.refuse(400, {type: 'notSupportedError', description})
  }
  const kind = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!kind) {
    const known = Object.keys(ACTIONS).map((known) => PREFIX + known)
    const description = `Unknown action "${type}"; known are ${known.join(', ')}`
    throw context.refuse(400, {type: 'validationError', description})
  }
  return kind(action as Action, context) // a plain object, or `kind` would be undefined
}

function stage(get: GetDocument, mutations: Mutation[], index: number) {
  const at = {transactionId: 'staged', timestamp: new Date(0).toISOString(), newId: () => 'staged'}
  try {
    return applyMutations(get, mutations, at).changes
  } catch (error) {
    // The caller sent actions, so it hears of the action, not of the mutation made from it.
    if (!(error instanceof MutationError)) throw error
    throw new ActionError(
      error.status,
      error.items.map((item) => ({...item, index})),
    )
  }
}
