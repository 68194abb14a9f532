import {withFormerSlugs} from '#lib/addresses/former-slugs.ts'
import {withChangeRecorded} from '#lib/approvals/changes.ts'
import {env} from '#lib/env.ts'
import {warningUsesAfter} from '#lib/rotation/warning-uses.ts'
import {serveLake} from './node-server.ts'
import {createRestorableLake} from './restorable-lake.ts'

/**
 * The process of the embedded lake. Says that it is ready by a message to its parent
 * (`{type: 'ready', url}`), or in one line when it has none. Ends on SIGTERM and SIGINT, and with its parent.
 */

const log = (line: string) => void process.stderr.write(`${line}\n`)

const served = await start().catch((error: unknown) => {
  log(error instanceof Error ? error.message : String(error))
  process.exit(1)
})

let isStopping = false
async function stop() {
  if (isStopping) return
  isStopping = true
  await served.close()
  process.exit(0)
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => void stop())

if (process.send) process.send({type: 'ready', url: served.url})
else process.stdout.write(`The lake answers at ${served.url}\n`)

async function start() {
  const lake = await createRestorableLake({
    data: env.LAKE_DATA,
    ...(env.LAKE_TOKEN ? {adminToken: env.LAKE_TOKEN} : {}),
    queryTimeout: env.LAKE_QUERY_TIMEOUT,
    allowedHosts: env.ALLOWED_HOSTS,
    siteUrl: env.siteUrl,
    publishing: (document, before) => withFormerSlugs(withChangeRecorded(document, before), before),
    recording: warningUsesAfter,
    log,
  })
  return serveLake(lake, env.LAKE_PORT).catch(async (error: unknown) => {
    await lake.close()
    throw error
  })
}
