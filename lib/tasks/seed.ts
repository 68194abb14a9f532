import {parseArgs} from 'node:util'
import {env} from '#lib/env.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import {type SeedFindings, seedLake} from './system/seed-lake.ts'
import {stop} from './system/stop.ts'

/**
 * `npm run seed`: adds the demo content that is missing to the running lake, and says which documents
 * have other content than the demo's. `-- --overwrite` writes those anew.
 */
if (env.hosted)
  stop('npm run seed loads the embedded lake only; NEXT_PUBLIC_SANITY_PROJECT_ID is set.')

const overwrite = isOverwriteAsked()
const lifetime = 15 * 60_000
const token =
  env.LAKE_TOKEN ??
  createToken(env.LAKE_DATA, {role: 'administrator', name: 'npm run seed', lifetime})
const findings = await seedLake(token, {overwrite}).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  return stop(
    `The lake at ${env.lakeUrl} did not take the demo content: ${reason}\nIs it running? Start it with npm start or npm run lake.`,
  )
})
for (const line of report(findings)) console.log(line)

function isOverwriteAsked(): boolean {
  try {
    return parseArgs({options: {overwrite: {type: 'boolean'}}}).values.overwrite === true
  } catch {
    return stop(
      `npm run seed knows one option, --overwrite; it was given: ${process.argv.slice(2).join(' ')}`,
    )
  }
}

function report({missing, unchanged, different}: SeedFindings): string[] {
  const found = `The demo content in the lake at ${env.lakeUrl}: ${missing.length} added, ${unchanged.length} as they were`
  if (different.length === 0) return [`${found}.`]
  const ids = different.map((id) => `  ${id}`)
  return overwrite
    ? [`${found}, ${different.length} overwritten:`, ...ids]
    : [
        `${found}, ${different.length} with other content, which was left:`,
        ...ids,
        'npm run seed -- --overwrite writes the demo over them.',
      ]
}
