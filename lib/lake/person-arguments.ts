import {parseArgs, type ParseArgsConfig} from 'node:util'
import {durationFrom} from './durations.ts'
import {nameProblem} from './names.ts'
import {isRole, ROLES} from './roles.ts'
import type {Person, TokenRequest} from './store/access.ts'

type Wrong = {error: string}

/** Reads `--role R --name N`; says in one line what is wrong with them. */
export function personFromArguments(args: string[]): Person | Wrong {
  const values = parsed(args, {role: {type: 'string'}, name: {type: 'string'}})
  return 'error' in values ? values : personIn(values)
}

/** Reads `--role R --name N --expires 30d`; says in one line what is wrong with them. */
export function tokenFromArguments(args: string[]): TokenRequest | Wrong {
  const values = parsed(args, {
    role: {type: 'string'},
    name: {type: 'string'},
    expires: {type: 'string'},
  })
  if ('error' in values) return values
  const person = personIn(values)
  const {expires} = values
  if ('error' in person || expires === undefined) return person
  const lifetime = durationFrom(expires)
  if (lifetime === null) {
    return {
      error: `--expires is a time such as 12h, 30d or 8w, at most ten years, not "${expires}".`,
    }
  }
  return {...person, lifetime}
}

const ALLOWED = `--role is one of ${ROLES.join(', ')}`

function parsed(args: string[], options: ParseArgsConfig['options']): Values | Wrong {
  try {
    return parseArgs({args, options: options ?? {}}).values as Values // all of them are strings
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    return {error: `${reason} (${ALLOWED}; --name is optional)`}
  }
}

type Values = {role?: string; name?: string; expires?: string}

function personIn({role, name}: Values): Person | Wrong {
  if (role === undefined || !isRole(role))
    return {error: `${ALLOWED}${role ? `, not "${role}"` : ''}.`}
  if (!name?.trim()) return {role}
  const problem = nameProblem(name)
  return problem ? {error: `--name: ${problem}`} : {role, name: name.trim()}
}
