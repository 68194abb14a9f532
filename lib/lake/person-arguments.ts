import {parseArgs} from 'node:util'
import {isRole, ROLES} from './roles.ts'
import type {Person} from './store/access.ts'

/** Reads `--role R --name N`; says in one line what is wrong with them. */
export function personFromArguments(args: string[]): Person | {error: string} {
  const allowed = `--role is one of ${ROLES.join(', ')}`
  try {
    const {values} = parseArgs({args, options: {role: {type: 'string'}, name: {type: 'string'}}})
    const {role, name} = values
    if (role === undefined || !isRole(role))
      return {error: `${allowed}${role ? `, not "${role}"` : ''}.`}
    return name?.trim() ? {role, name: name.trim()} : {role}
  } catch (error) {
    return {
      error: `${error instanceof Error ? error.message : error} (${allowed}; --name is optional)`,
    }
  }
}
