import {accessIn, type Person} from './access.ts'
import {openDatabase} from './database.ts'

/** Makes a one-time sign-in code in the store of a data folder, also while its lake is running. */
export const createSignInCode = (data: string, person: Person) =>
  withAccess(data, (access) => access.createSignInCode(person))

/** Makes a token in the store of a data folder, also while its lake is running. */
export const createToken = (data: string, person: Person) =>
  withAccess(data, (access) => access.createToken(person))

/** Ends a token, also while the lake is running. */
export const revokeToken = (data: string, token: string) =>
  withAccess(data, (access) => access.revoke(token))

/** Makes a token for a program of ours, in place of the one it had. */
export const renewToken = (data: string, program: Person & {name: string}) =>
  withAccess(data, (access) => access.renewToken(program))

/** The address that turns a one-time code into a session in the browser. */
export const signInLink = (siteUrl: string, code: string) => `${siteUrl}/lake/sign-in?code=${code}`

function withAccess<T>(data: string, work: (access: ReturnType<typeof accessIn>) => T): T {
  const db = openDatabase(data)
  try {
    return work(accessIn(db))
  } finally {
    db.close()
  }
}
