import {parseArgs} from 'node:util'

/** What `npm run access` was asked for. `name` is an id, a name or a label. */
export type AccessRequest =
  | {kind: 'list'; asJson: boolean}
  | {kind: 'revoke'; what: 'token' | 'user'; name: string}

export const USAGE = `npm run access                           lists people and tokens; --json for programs
npm run access -- revoke --token NAME    ends a token, by its id or label
npm run access -- revoke --user NAME     ends every session of a person, by id or name`

/** Reads the arguments; says what is wrong with them and what was expected. */
export function accessRequestFrom(args: string[]): AccessRequest | {error: string} {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {json: {type: 'boolean'}, token: {type: 'string'}, user: {type: 'string'}},
    })
    return requestFrom(positionals, values)
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}

type Values = {json?: boolean; token?: string; user?: string}

function requestFrom(words: string[], {json = false, token, user}: Values) {
  const [word, more] = words
  if (word === undefined) {
    if (token !== undefined || user !== undefined)
      return {error: '--token and --user belong to "revoke".'}
    return {kind: 'list' as const, asJson: json}
  }
  if (word !== 'revoke' || more !== undefined)
    return {error: `"${more ?? word}" is unknown; there is "revoke", or nothing for the lists.`}
  if (json) return {error: '--json belongs to the lists.'}
  if ((token === undefined) === (user === undefined))
    return {error: '"revoke" takes either --token or --user.'}
  const name = (token ?? user ?? '').trim()
  const what = token === undefined ? ('user' as const) : ('token' as const)
  if (name === '') return {error: `--${what} is empty; it takes an id or a name.`}
  return {kind: 'revoke' as const, what, name}
}
