import {createHash} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {isRole, roles, type Identity, type Role} from '../roles.ts'
import {accessAuditIn, OPERATOR} from './access-audit.ts'
import {inTransaction} from './database.ts'
import {lastSeenIn} from './last-seen.ts'
import {hashOf, newSecret} from './secrets.ts'

const MINUTE = 60_000
export const CODE_LIFETIME = 15 * MINUTE
export const SESSION_LIFETIME = 12 * 60 * MINUTE

export type Person = {role: Role; name?: string}

/** `name` is a label here: a token is a user of its own, whatever it is called. Milliseconds. */
export type TokenRequest = Person & {lifetime?: number}

/** Tokens, sessions and one-time sign-in codes. Only hashes are kept; each secret is returned once. */
export function accessIn(db: DatabaseSync) {
  const insert = db.prepare(
    'INSERT INTO token(hash, kind, role, user_id, user_name, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const find = db.prepare(
    "SELECT * FROM token WHERE hash = ? AND kind IN ('token', 'session') AND revoked IS NULL AND (expires IS NULL OR expires > ?)",
  )
  // One statement, so that two requests with the same code cannot both win.
  const useCode = db.prepare(
    "UPDATE token SET used = ?1 WHERE hash = ?2 AND kind = 'code' AND used IS NULL AND revoked IS NULL AND expires > ?1 RETURNING role, user_id, user_name",
  )
  const revoke = db.prepare('UPDATE token SET revoked = ? WHERE hash = ? AND revoked IS NULL')
  const endOtherRoles = db.prepare(
    "UPDATE token SET revoked = ? WHERE kind = 'session' AND user_id = ? AND role <> ? AND revoked IS NULL",
  )
  // A link that nobody used has given nobody a role.
  const findUser = db.prepare(
    "SELECT * FROM token WHERE user_id = ? ORDER BY kind = 'code', created DESC LIMIT 1",
  )
  const endNamesakes = db.prepare(
    "UPDATE token SET revoked = ? WHERE kind = 'token' AND role = ? AND user_name = ? AND revoked IS NULL",
  )
  const lastSeen = lastSeenIn(db)
  const audit = accessAuditIn(db)

  function createToken(
    {role, name, lifetime}: TokenRequest,
    by: string,
  ): {secret: string; id: string} {
    const secret = newSecret()
    const hash = hashOf(secret)
    const id = `token-${hash.slice(0, 12)}`
    const now = Date.now()
    const label = name ?? `${roles[role].title} token`
    insert.run(hash, 'token', role, id, label, now, lifetime === undefined ? null : now + lifetime)
    audit.note('createToken', id, {role, label}, by)
    return {secret, id}
  }

  return {
    /** Returns the token and the id under which it is listed. `by` is who makes it. */
    createToken: (request: TokenRequest, by = OPERATOR) =>
      inTransaction(db, () => createToken(request, by)),

    /** A new token for a program of ours, by its role and name; the ones it had before end. */
    renewToken: (program: Person & {name: string}): string =>
      inTransaction(db, () => {
        endNamesakes.run(Date.now(), program.role, program.name)
        return createToken(program, OPERATOR).secret
      }),

    createSignInCode({role, name = roles[role].title}: Person): string {
      const secret = newSecret()
      const now = Date.now()
      const userId = userIdOf(name)
      inTransaction(db, () => {
        insert.run(hashOf(secret), 'code', role, userId, name, now, now + CODE_LIFETIME)
        audit.note('invite', userId, {role, name})
      })
      return secret
    },

    /**
     * Turns a one-time code into a session and returns its secret; null for a wrong, used or expired
     * code. A person has one role: sessions with another one end.
     */
    redeemCode(code: string): string | null {
      return inTransaction(db, () => {
        const now = Date.now()
        const row = useCode.get(now, hashOf(code))
        if (!row) return null
        const secret = newSecret()
        const {role, user_id: userId, user_name: userName} = row
        endOtherRoles.run(now, String(userId), String(role))
        insert.run(
          hashOf(secret),
          'session',
          String(role),
          String(userId),
          String(userName),
          now,
          now + SESSION_LIFETIME,
        )
        audit.note('signIn', String(userId), {role: String(role)}, String(userId))
        return secret
      })
    },

    /** Who a token or session belongs to; null when it is unknown, expired or revoked. */
    identify(secret: string): Identity | null {
      const hash = hashOf(secret)
      const row = find.get(hash, Date.now())
      if (!row) return null
      lastSeen.note(hash)
      return identityFrom(row)
    },

    revoke: (secret: string) => void revoke.run(Date.now(), hashOf(secret)),

    /** A user who has been signed in or invited at any time, with the role they were last given. */
    user(userId: string): Identity | null {
      const row = findUser.get(userId)
      return row ? identityFrom(row) : null
    },
  }
}

/** The same name is the same user each time, so that settings survive a new sign-in. */
const userIdOf = (name: string) =>
  `user-${createHash('sha256').update(name.trim().toLowerCase()).digest('hex').slice(0, 12)}`

function identityFrom(row: Record<string, unknown>): Identity {
  const role = String(row['role'])
  if (!isRole(role)) throw new Error(`The store holds a credential with the unknown role ${role}`)
  return {
    userId: String(row['user_id']),
    userName: String(row['user_name']),
    role,
    kind: row['kind'] === 'session' ? 'session' : 'token',
    expires: row['expires'] === null ? null : Number(row['expires']),
  }
}
