import {env} from '#lib/env.ts'
import {withAuditLog} from '#lib/lake/store/audit-reading.ts'
import {verifyAuditLog} from '#lib/lake/verify-audit-log.ts'
import {auditRequestFrom, USAGE} from './audit-log/arguments.ts'
import {auditReport} from './audit-log/report.ts'

/**
 * `npm run audit-log`: what was published, approved and granted in the embedded lake, and by whom;
 * `-- verify` checks that nobody changed it. Also while the lake is running.
 */
const request = auditRequestFrom(process.argv.slice(2))
try {
  if (env.hosted)
    throw new Error(
      'Hosted Sanity keeps a log of its own (sanity.io/manage); NEXT_PUBLIC_SANITY_PROJECT_ID is set.',
    )
  if ('error' in request) throw new Error(`${request.error}\n${USAGE}`)
  if (request.kind === 'list') {
    const entries = withAuditLog(env.LAKE_DATA, (log) => log.some(request.filter))
    console.log(request.asJson ? JSON.stringify(entries, null, 2) : auditReport(entries))
  } else {
    const {entries, head, problems} = withAuditLog(env.LAKE_DATA, (log) =>
      verifyAuditLog(log, request.known),
    )
    if (problems.length > 0) throw new Error(problems.join('\n'))
    console.log(`${entries} entries, each following from the one before; documents agree.`)
    console.log(`The last is ${head}: kept elsewhere, it shows later whether the log was cut.`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
