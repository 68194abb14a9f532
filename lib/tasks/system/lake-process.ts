import {randomBytes} from 'node:crypto'
import {env} from '#lib/env.ts'
import {keepRunning, startChild} from './child.ts'

/** The embedded lake as a process of its own, kept running, with the token that administers it. */
export async function startLakeProcess() {
  const token = env.LAKE_TOKEN ?? randomBytes(32).toString('base64url')
  const program = new URL('../../lake/serve.ts', import.meta.url)
  const running = await keepRunning('lake', () => startChild(program, {LAKE_TOKEN: token}))
  return {...running, token}
}
