import {existsSync} from 'node:fs'
import {accessListIn} from './access-list.ts'
import {accessIn, type Person, type TokenRequest} from './access.ts'
import {databaseFile, openDatabase} from './database.ts'

/** Makes a one-time sign-in code in the store of a data folder, also while its lake is running. */
export const createSignInCode = (data: string, person: Person) =>
  withDatabase(data, (db) => accessIn(db).createSignInCode(person))

/** Makes a token in the store of a data folder, also while its lake is running. */
export const createToken = (data: string, request: TokenRequest) =>
  withDatabase(data, (db) => accessIn(db).createToken(request).secret)

/**
 * Lists or ends people and tokens in the store of a data folder, also while its lake is running.
 * Throws when there is no store: asking must not make one.
 */
export function withAccessList<T>(
  data: string,
  work: (list: ReturnType<typeof accessListIn>) => T,
): T {
  if (!existsSync(databaseFile(data))) {
    throw new Error(`There is no lake in ${data}: LAKE_DATA names the folder of one.`)
  }
  return withDatabase(data, (db) => work(accessListIn(db)))
}

/** Ends a token, also while the lake is running. */
export const revokeToken = (data: string, token: string) =>
  withDatabase(data, (db) => accessIn(db).revoke(token))

/** Makes a token for a program of ours, in place of the one it had. */
export const renewToken = (data: string, program: Person & {name: string}) =>
  withDatabase(data, (db) => accessIn(db).renewToken(program))

/** The address that turns a one-time code into a session in the browser. */
export const signInLink = (siteUrl: string, code: string) => `${siteUrl}/lake/sign-in?code=${code}`

function withDatabase<T>(data: string, work: (db: ReturnType<typeof openDatabase>) => T): T {
  const db = openDatabase(data)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
