import {env} from '#lib/env.ts'
import {createSignInCode, signInLink} from '#lib/lake/store/credentials.ts'
import {buildWhenStale} from './system/build.ts'
import {ChildEnded, keepRunning, startChild} from './system/child.ts'
import {assertPortIsFree} from './system/free-port.ts'
import {startLakeProcess} from './system/lake-process.ts'
import {announce, withdraw} from './system/ready-file.ts'
import {isLakeEmpty, seedLake} from './system/seed-lake.ts'

/**
 * `npm start` and, with `--dev`, `npm run dev`: the whole system, lake and Studio included, until it is
 * stopped. Seeds a lake that is empty, builds when there is no build or an old one.
 */

const dev = process.argv.includes('--dev')
const running: {stop(): Promise<void>}[] = []
let isStopping = false
let hasAnnounced = false

async function stop(code: number): Promise<never> {
  isStopping = true
  if (hasAnnounced) withdraw()
  await Promise.all(running.map((part) => part.stop()))
  process.exit(code)
}
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))

try {
  await assertPortIsFree(env.PORT, env.HOST)
  if (!env.hosted) await startLake()
  // The lake has the folder to itself, so a file that is there was left by a system that was killed.
  withdraw()
  if (!dev) await buildWhenStale()
  await startSite()
  const ready = {
    site: env.siteUrl,
    studio: `${env.siteUrl}/studio`,
    lake: env.hosted ? `https://${env.projectId}.api.sanity.io` : env.lakeUrl,
    signIn: env.hosted
      ? `${env.siteUrl}/studio`
      : signInLink(
          env.siteUrl,
          createSignInCode(env.LAKE_DATA, {role: 'administrator', name: 'Administrator'}),
        ),
    pid: process.pid,
  }
  announce(ready)
  hasAnnounced = true
  console.log(`
  Site     ${ready.site}
  Studio   ${ready.studio}
  Lake     ${ready.lake}

  Sign in to the Studio, once, with this link:
  ${ready.signIn}
`)
} catch (error) {
  // A part that ended by itself has said why; a build that was stopped needs no words.
  if (!isStopping && !(error instanceof ChildEnded))
    console.error(error instanceof Error ? error.message : error)
  await stop(1)
}

async function startLake() {
  const lake = await startLakeProcess()
  running.push(lake)
  if (!(await isLakeEmpty(lake.token))) return
  console.log(
    `Seeded the empty lake with ${(await seedLake(lake.token)).missing.length} documents.`,
  )
}

async function startSite() {
  const program = new URL('./site.ts', import.meta.url)
  const variables = {NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1'}
  const fork = () => startChild(program, variables, dev ? ['--dev'] : [])
  running.push(await keepRunning('site', fork))
}
