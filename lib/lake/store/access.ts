import {createHash} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {isRole, roleTitles, type Identity, type Role} from '../roles.ts'
import {inTransaction} from './database.ts'
import {hashOf, newSecret} from './secrets.ts'

const MINUTE = 60_000
export const CODE_LIFETIME = 15 * MINUTE
export const SESSION_LIFETIME = 12 * 60 * MINUTE

export type Person = {role: Role; name?: string}

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
  const revokeTokens = db.prepare(
    "UPDATE token SET revoked = ? WHERE user_id = ? AND kind = 'token' AND revoked IS NULL",
  )
  const findUser = db.prepare('SELECT * FROM token WHERE user_id = ? ORDER BY created DESC LIMIT 1')

  function create(kind: 'token' | 'code', {role, name}: Person, lifetime: number | null): string {
    const secret = newSecret()
    const title = roleTitles[role]
    const userName = name ?? (kind === 'token' ? `${title} token` : title)
    const userId =
      name || kind === 'code' ? userIdOf(userName) : `token-${hashOf(secret).slice(0, 12)}`
    const now = Date.now()
    insert.run(hashOf(secret), kind, role, userId, userName, now, lifetime && now + lifetime)
    return secret
  }

  return {
    createToken: (person: Person) => create('token', person, null),

    /** A new token for a program by its name; the ones it had before end. */
    renewToken: (program: Person & {name: string}) =>
      inTransaction(db, () => {
        revokeTokens.run(Date.now(), userIdOf(program.name))
        return create('token', program, null)
      }),

    createSignInCode: (person: Person) => create('code', person, CODE_LIFETIME),

    /** Turns a one-time code into a session and returns its secret; null for a wrong, used or expired code. */
    redeemCode(code: string): string | null {
      return inTransaction(db, () => {
        const now = Date.now()
        const row = useCode.get(now, hashOf(code))
        if (!row) return null
        const secret = newSecret()
        const {role, user_id: userId, user_name: userName} = row
        insert.run(
          hashOf(secret),
          'session',
          String(role),
          String(userId),
          String(userName),
          now,
          now + SESSION_LIFETIME,
        )
        return secret
      })
    },

    /** Who a token or session belongs to; null when it is unknown, expired or revoked. */
    identify(secret: string): Identity | null {
      const row = find.get(hashOf(secret), Date.now())
      return row ? identityFrom(row) : null
    },

    revoke: (secret: string) => void revoke.run(Date.now(), hashOf(secret)),

    /** A user who has been signed in or invited at any time. */
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
