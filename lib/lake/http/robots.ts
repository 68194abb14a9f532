import {httpError} from '../errors.ts'
import {isRole, roles, ROLES} from '../roles.ts'
import {nameProblem} from '../names.ts'
import type {TokenEntry} from '../store/access-list.ts'
import type {TokenRequest} from '../store/access.ts'
import {readJson} from './body.ts'
import {signedIn, type Endpoint} from './context.ts'
import {isRecord} from './json-input.ts'
import {json} from './responses.ts'

/** Tokens, which Sanity's access API calls robots. For administrators. */

export const robots: Endpoint = (_call, {store}) =>
  json(page(store.accessList.tokens().map(robotFrom)))

/** Makes a token: `{label, memberships: [{resourceType, resourceId, roleNames}], expiresAt?}`. Answers with it, once. */
export const addRobot: Endpoint = async (call, {store}) => {
  const request = robotInput(await readJson(call.request))
  const {secret, id} = store.access.createToken(request, signedIn(call).userId)
  const entry = store.accessList.tokens().find((token) => token.id === id)
  if (!entry) throw new Error(`The token ${id} was made and is not there`)
  return json({...robotFrom(entry), token: secret}, 201)
}

/** Ends a token. */
export const endRobot: Endpoint = (call, {store}) => {
  const {id = ''} = call.path
  if (!store.accessList.revokeToken(id, signedIn(call).userId))
    throw httpError(404, `Token "${id}" not found`)
  return new Response(null, {status: 204})
}

/** The roles a token or a person can have. */
export const accessRoles: Endpoint = () =>
  json(
    page(
      ROLES.map((name) => {
        const {title, description} = roles[name]
        return {
          name,
          title,
          description,
          isCustom: false,
          appliesToUsers: true,
          appliesToRobots: true,
        }
      }),
    ),
  )

const page = (data: object[]) => ({data, nextCursor: null, totalCount: data.length})

const instant = (time: number | null) => (time === null ? null : new Date(time).toISOString())

const robotFrom = ({id, label, role, created, expires, lastUsed}: TokenEntry) => ({
  id,
  label,
  createdAt: instant(created),
  expiresAt: instant(expires),
  lastUsedAt: instant(lastUsed),
  memberships: [{resourceType: 'project', resourceId: 'local', roleNames: [role]}],
})

function robotInput(body: unknown): TokenRequest {
  const wrong = (message: string) => httpError(400, message)
  if (!isRecord(body)) throw wrong('The body is an object with "label" and "memberships"')
  const {label, memberships, expiresAt} = body
  if (typeof label !== 'string') throw wrong('"label" is a text')
  const problem = nameProblem(label)
  if (problem) throw wrong(problem)
  const role = onlyRoleIn(memberships)
  if (!isRole(role)) throw wrong(`A token has one role of ${ROLES.join(', ')}, not "${role}"`)
  const common = {name: label.trim(), role}
  if (expiresAt === undefined || expiresAt === null) return common
  const lifetime = typeof expiresAt === 'string' ? Date.parse(expiresAt) - Date.now() : Number.NaN
  if (!(lifetime > 0)) throw wrong(`"expiresAt" is an instant to come, not "${String(expiresAt)}"`)
  return {...common, lifetime}
}

function onlyRoleIn(memberships: unknown): string {
  const [membership, another] = Array.isArray(memberships) ? memberships : []
  const names: unknown = isRecord(membership) ? membership['roleNames'] : null
  return !another && Array.isArray(names) ? names.join(', ') : ''
}
