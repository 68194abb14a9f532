import {env} from '#lib/env.ts'
import {createSignInCode, signInLink} from '#lib/lake/store/credentials.ts'
import {personFromArguments} from '#lib/lake/person-arguments.ts'

/** `npm run sign-in -- --role editor --name "Mara"`: prints a link that signs one person in, once. */
const person = personFromArguments(process.argv.slice(2))
if ('error' in person) {
  console.error(person.error)
  process.exitCode = 1
} else {
  console.log(signInLink(env.siteUrl, createSignInCode(env.LAKE_DATA, person)))
  console.log('The link works once, within 15 minutes, and signs in for 12 hours.')
}
