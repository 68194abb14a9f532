import type {DatabaseSync} from 'node:sqlite'
import type {Role} from '../roles.ts'
import {accessAuditIn, OPERATOR} from './access-audit.ts'
import {inTransaction} from './database.ts'

/** Instants are milliseconds since 1970. */
export type TokenEntry = {
  id: string
  label: string
  role: Role
  created: number
  /** Null for a token without an end. */
  expires: number | null
  /** To the minute; null for a token that was never used. */
  lastUsed: number | null
}

export type PersonEntry = {
  id: string
  name: string
  /** That of the last sign-in; of the invitation where there was none yet. */
  role: Role
  created: number
  /** To the minute; null for somebody who was invited and never came. */
  lastSeen: number | null
  /** How many sessions are open now. */
  sessions: number
  /** Whether a sign-in link waits to be used. */
  isInvited: boolean
}

const IN_FORCE = 'revoked IS NULL AND (expires IS NULL OR expires > ?1)'

/** What an administrator sees of tokens and people, and how they end them. No secret is in it. */
export function accessListIn(db: DatabaseSync) {
  const findTokens = db.prepare(
    `SELECT user_id, user_name, role, created, expires, seen FROM token
     WHERE kind = 'token' AND ${IN_FORCE} ORDER BY created, hash`,
  )
  const findPeople = db.prepare(
    `WITH entry AS (
       SELECT *, row_number() OVER (
         PARTITION BY user_id ORDER BY kind = 'session' DESC, created DESC, rowid DESC
       ) AS place FROM token WHERE kind IN ('session', 'code'))
     SELECT user_id, min(created) AS created, max(seen) AS seen,
       max(CASE place WHEN 1 THEN user_name END) AS user_name,
       max(CASE place WHEN 1 THEN role END) AS role,
       sum(kind = 'session' AND ${IN_FORCE}) AS sessions,
       sum(kind = 'code' AND used IS NULL AND ${IN_FORCE}) AS invitations
     FROM entry GROUP BY user_id ORDER BY user_name, user_id`,
  )
  const endToken = db.prepare(
    `UPDATE token SET revoked = ?1 WHERE kind = 'token' AND user_id = ?2 AND ${IN_FORCE}`,
  )
  const endPerson = db.prepare(
    `UPDATE token SET revoked = ?1 WHERE kind IN ('session', 'code') AND user_id = ?2 AND used IS NULL AND ${IN_FORCE}`,
  )
  const audit = accessAuditIn(db)

  return {
    /** The tokens that work now, oldest first. */
    tokens: (): TokenEntry[] => findTokens.all(Date.now()).map(tokenFrom),

    /** Everybody who ever signed in or was invited, by name. */
    people: (): PersonEntry[] => findPeople.all(Date.now()).map(personFrom),

    /** Ends a token; false when none with this id works now. `by` is who ends it. */
    revokeToken: (id: string, by = OPERATOR): boolean =>
      inTransaction(db, () => {
        const isEnded = endToken.run(Date.now(), id).changes > 0
        if (isEnded) audit.note('revokeToken', id, {}, by)
        return isEnded
      }),

    /** Ends every session of a person and their unused sign-in links; returns how many those were. */
    revokePerson: (id: string): number =>
      inTransaction(db, () => {
        const ended = Number(endPerson.run(Date.now(), id).changes)
        if (ended > 0) audit.note('endSessions', id, {ended: String(ended)})
        return ended
      }),
  }
}

type Row = Record<string, unknown>

const instant = (value: unknown) => (value === null ? null : Number(value))

const tokenFrom = (row: Row): TokenEntry => ({
  id: String(row['user_id']),
  label: String(row['user_name']),
  role: row['role'] as Role, // written by `accessIn`, which knows no other
  created: Number(row['created']),
  expires: instant(row['expires']),
  lastUsed: instant(row['seen']),
})

const personFrom = (row: Row): PersonEntry => ({
  id: String(row['user_id']),
  name: String(row['user_name']),
  role: row['role'] as Role, // as above
  created: Number(row['created']),
  lastSeen: instant(row['seen']),
  sessions: Number(row['sessions']),
  isInvited: Number(row['invitations']) > 0,
})
