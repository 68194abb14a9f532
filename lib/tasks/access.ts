import {env} from '#lib/env.ts'
import {withAccessList} from '#lib/lake/store/credentials.ts'
import {accessRequestFrom, USAGE, type AccessRequest} from './access/arguments.ts'
import {accessReport} from './access/report.ts'
import {revokePerson, revokeToken} from './access/revoke.ts'

/** `npm run access`: who may use the embedded lake, and how that ends. Also while the lake is running. */
const request = accessRequestFrom(process.argv.slice(2))
try {
  if (env.hosted)
    throw new Error(
      'Hosted Sanity keeps its own people and tokens (sanity.io/manage); NEXT_PUBLIC_SANITY_PROJECT_ID is set.',
    )
  if ('error' in request) throw new Error(`${request.error}\n${USAGE}`)
  console.log(answer(request))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function answer(asked: AccessRequest): string {
  return withAccessList(env.LAKE_DATA, (list) => {
    if (asked.kind === 'revoke')
      return (asked.what === 'token' ? revokeToken : revokePerson)(list, asked.name)
    const [people, tokens] = [list.people(), list.tokens()]
    return asked.asJson ? JSON.stringify({people, tokens}, null, 2) : accessReport(people, tokens)
  })
}
