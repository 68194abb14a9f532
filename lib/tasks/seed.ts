import {env} from '#lib/env.ts'
import {createToken} from '#lib/lake/store/credentials.ts'
import {seedLake} from './system/seed-lake.ts'

/** `npm run seed`: loads the demo content into the running lake, over what has the same ids. */
if (env.hosted) {
  console.error('npm run seed loads the embedded lake only; NEXT_PUBLIC_SANITY_PROJECT_ID is set.')
  process.exit(1)
}
const lifetime = 15 * 60_000
const token =
  env.LAKE_TOKEN ??
  createToken(env.LAKE_DATA, {role: 'administrator', name: 'npm run seed', lifetime})
const count = await seedLake(token).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`The lake at ${env.lakeUrl} did not take the demo content: ${reason}`)
  console.error('Is it running? Start it with npm start or npm run lake.')
  process.exit(1)
})
console.log(`${count} documents are in the lake at ${env.lakeUrl}.`)
