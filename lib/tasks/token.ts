import {env} from '#lib/env.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import {personFromArguments} from '#lib/lake/person-arguments.ts'

/** `npm run token -- --role viewer`: prints a new token for a program. Only its hash is kept. */
const person = personFromArguments(process.argv.slice(2))
if ('error' in person) {
  console.error(person.error)
  process.exitCode = 1
} else {
  console.log(createToken(env.LAKE_DATA, person))
  console.error('Keep it now: it is not shown again.')
}
