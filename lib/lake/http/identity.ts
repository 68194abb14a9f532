import {notSignedIn} from '../errors.ts'
import {includesRole, type Identity} from '../roles.ts'
import type {Store} from '../store/store.ts'
import {hashOf, hasHash} from '../store/secrets.ts'

export const SESSION_COOKIE = 'lake_session'

/** Who holds the fixed token. Kept in no store, and yet the author of what it wrote: the seed, for one. */
export const administrator: Identity = {
  userId: 'administrator',
  userName: 'Administrator',
  role: 'administrator',
  kind: 'token',
  expires: null,
}

/** Name the user whom a request is sent for, and their role when it was made; see `isFor`. */
const USER_HEADER = 'lake-user'
const ROLE_HEADER = 'lake-role'

/**
 * Whether a request is meant in the name of this user, and in a role that theirs includes. A browser's
 * tabs share one session: a tab of the person before must not write in the name of the one who has
 * signed in since, and what was written in another role must be kept back, not refused for good.
 */
export function isFor(headers: Headers, {userId, role}: Identity): boolean {
  const meantRole = headers.get(ROLE_HEADER)
  return (
    [null, userId].includes(headers.get(USER_HEADER)) &&
    (meantRole === null || includesRole(role, meantRole))
  )
}

export type Identify = (headers: Headers) => Identity | null

/**
 * Says who sends a request: null for nobody. Throws 401 for a credential that is wrong, expired or
 * revoked, so that a client never takes an ended session for an empty dataset.
 */
export function createIdentify(store: Store, adminToken: string | undefined): Identify {
  const adminHash = adminToken === undefined ? null : hashOf(adminToken)
  return (headers) => {
    const secret = bearerOf(headers) ?? sessionOf(headers)
    if (secret === null) return null
    if (adminHash !== null && hasHash(secret, adminHash)) return administrator
    const identity = store.access.identify(secret)
    if (!identity) throw notSignedIn()
    return identity
  }
}

export const bearerOf = (headers: Headers) =>
  /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null

export const sessionOf = (headers: Headers) =>
  new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([^;\\s]+)`).exec(headers.get('cookie') ?? '')?.[1] ??
  null
