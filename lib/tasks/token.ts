import {env} from '#lib/env.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import {tokenFromArguments} from '#lib/lake/person-arguments.ts'

/**
 * `npm run token -- --role viewer --name "Nightly export" --expires 30d`: prints a new token for a
 * program. Only its hash is kept.
 */
const request = tokenFromArguments(process.argv.slice(2))
if ('error' in request) {
  console.error(request.error)
  process.exitCode = 1
} else {
  console.log(createToken(env.LAKE_DATA, request))
  console.error('Keep it now: it is not shown again.')
}
