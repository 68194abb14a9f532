import type {Action, ActionContext, ActionKind} from './action-input.ts'
import {DOCUMENT_ACTIONS} from './action-kinds.ts'
import {applyMutations} from './apply.ts'
import {bundleOfVersion} from './document-id.ts'
import {ActionError, MutationError, type ItemError} from './errors.ts'
import {isPlainObject} from './json.ts'
import {releaseGuard} from './release-guard.ts'
import {RELEASE_ACTIONS} from './release-kinds.ts'
import {published} from './release-members.ts'
import type {Doc, GetDocument, Mutation} from './types.ts'
import {VERSION_ACTIONS} from './version-kinds.ts'

const PREFIX = 'sanity.action.'

const ACTIONS: Record<string, ActionKind> = {
  ...DOCUMENT_ACTIONS,
  ...VERSION_ACTIONS,
  ...RELEASE_ACTIONS,
}

/** What the actions may ask of the lake besides `get`; without an answer there is nothing. */
export type ActionOptions = Partial<Omit<ActionContext, 'get' | 'refuse'>>

/**
 * Translates Sanity's actions into mutations, each seeing what those before it did.
 * @throws ActionError naming the first action that cannot be carried out.
 */
export function actionsToMutations(
  get: GetDocument,
  actions: unknown[],
  options: ActionOptions = {},
): Mutation[] {
  const staged = new Map<string, Doc | null>()
  const current: GetDocument = (id) => (staged.has(id) ? (staged.get(id) ?? null) : get(id))
  const asked = contextOf(current, options)
  const membersOf = (release: string) => {
    const added = [...staged.keys()].filter((id) => bundleOfVersion(id) === release)
    return [...new Set([...asked.membersOf(release), ...added])].filter(
      (id) => current(id) !== null,
    )
  }

  return actions.flatMap((action, index) => {
    const refuse = (status: number, error: ItemError) => new ActionError(status, [{index, error}])
    const context = {...asked, membersOf, refuse}
    const {name, kind} = kindOf(action, context)
    const mutations = kind(action as Action, context) // a plain object, or it had no kind
    const changes = stage(current, mutations, index)
    const refusal = name.startsWith('document.')
      ? releaseGuard(changes, {get: current, mayPrecedeRelease: false})
      : null
    if (refusal) throw refuse(refusal.status, refusal.error)
    for (const {id, after} of changes) staged.set(id, after)
    return mutations
  })
}

/** What publishing a release does whose time has come. Throws ActionError as an action would. */
export function scheduledPublication(
  get: GetDocument,
  release: Doc,
  options: ActionOptions,
): Mutation[] {
  const mutations = published(release, contextOf(get, options))
  stage(get, mutations, 0)
  return mutations
}

function contextOf(get: GetDocument, options: ActionOptions): ActionContext {
  return {
    versionsOf: () => [],
    membersOf: () => [],
    lastState: () => null,
    publishing: (document) => document,
    author: '',
    now: new Date(0).toISOString(),
    refuse: (status, error) => new ActionError(status, [{index: 0, error}]),
    ...options,
    get,
  }
}

function kindOf(action: unknown, context: ActionContext): {name: string; kind: ActionKind} {
  const type = isPlainObject(action) ? action.actionType : undefined
  const name = typeof type === 'string' && type.startsWith(PREFIX) ? type.slice(PREFIX.length) : ''
  if (/^(document\.)?variant\./.test(name)) {
    const description = `The action "${type}" is not supported by the embedded lake`
    throw context.refuse(400, {type: 'notSupportedError', description})
  }
  const kind = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (kind) return {name, kind}
  const known = Object.keys(ACTIONS).map((known) => PREFIX + known)
  const description = `Unknown action "${type}"; known are ${known.join(', ')}`
  throw context.refuse(400, {type: 'validationError', description})
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
