import {badRequest, httpError} from '../errors.ts'
import {roles, type Identity} from '../roles.ts'
import {readJson} from './body.ts'
import {signedIn, type Endpoint} from './context.ts'
import {administrator} from './identity.ts'
import {isRecord} from './json-input.ts'
import {json} from './responses.ts'

/** The user who asks. */
export const me: Endpoint = (call) => json(userFrom(signedIn(call)))

/** Users by id: one object for one id, a list for several. */
export const users: Endpoint = (call, {store}) => {
  const known = [signedIn(call), administrator]
  const ids = (call.path['ids'] ?? '').split(',')
  const found = ids
    .map((id) => known.find(({userId}) => userId === id) ?? store.access.user(id))
    .filter((identity) => identity !== null)
    .map(userFrom)
  if (ids.length > 1) return json(found)
  if (!found[0]) throw httpError(404, `User "${ids[0]}" not found`)
  return json(found[0])
}

/** The caller's own settings by key: `[{key, value}]`. */
export const keyValues: Endpoint = (call, {store}) =>
  json(store.keyValues.get(signedIn(call).userId, (call.path['keys'] ?? '').split(',')))

/** Keeps settings of the caller: `[{key, value}]`. */
export const putKeyValues: Endpoint = async (call, {store}) => {
  const body = await readJson(call.request)
  const pairs = (Array.isArray(body) ? body : [body]).map((pair: unknown) => {
    if (!isRecord(pair) || typeof pair['key'] !== 'string' || pair['value'] === undefined) {
      throw badRequest('The body is a list of {key, value}')
    }
    return {key: pair['key'], value: pair['value']}
  })
  return json(store.keyValues.put(signedIn(call).userId, pairs))
}

function userFrom({userId, userName, role, kind}: Identity) {
  const {title, description} = roles[role]
  return {
    id: userId,
    sanityUserId: userId,
    projectId: 'local',
    name: userName,
    displayName: userName,
    email: `${userId}@localhost`,
    profileImage: null,
    imageUrl: null,
    provider: 'local',
    isRobot: kind === 'token',
    role,
    roles: [{name: role, title, description}],
  }
}
