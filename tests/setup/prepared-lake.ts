import {root, run} from '#lib/tasks/check/step.ts'
import type {Part} from './part.ts'

/** A lake that runs while its dataset is prepared: its address and an administrator token. */
export type LakeToPrepare = {lake: string; token: string}

/** Starts a lake that is empty, puts the seed into it, lets the test change it, and stops it again. */
export async function prepareLake(
  part: Part,
  variables: NodeJS.ProcessEnv,
  change: (lake: LakeToPrepare) => Promise<void>,
) {
  await part.start()
  try {
    const seeded = await run('node', ['lib/tasks/seed.ts'], root, variables)
    if (seeded.code !== 0) throw new Error(seeded.output)
    const {LAKE_PORT: port, LAKE_TOKEN: token} = variables
    if (!port || !token) throw new Error('The lake to prepare has no port or no token.')
    await change({lake: `http://127.0.0.1:${port}`, token})
  } finally {
    await part.stop()
  }
}
