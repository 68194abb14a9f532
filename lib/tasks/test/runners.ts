import {spawn} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {projectEnvironment, root} from '../check/step.ts'
import {type Tally, tallyOf} from './tally.ts'

export type Runner = {name: string; command: readonly string[]}

export const vitest: Runner = {
  name: 'unit, contract and content tests',
  command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
}

export const playwright: Runner = {
  name: 'browser tests',
  command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
}

/**
 * Runs one runner to its end; its reporter leaves a tally in the run's folder. The runner has a
 * process group of its own, so that an interrupt reaches it once, from us, and it can clean up.
 */
export async function tallyRunner(
  {name, command}: Runner,
  folder: string,
  more: readonly string[],
  interrupted: AbortSignal,
): Promise<Tally> {
  const [program = '', ...args] = command
  const file = join(folder, `${program}.json`)
  console.log(`\n${name}\n`)
  const child = spawn(program, [...args, ...more], {
    cwd: root,
    env: projectEnvironment({TEST_RUN: folder, TEST_TALLY: file}),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  const interrupt = () => child.kill('SIGINT')
  interrupted.addEventListener('abort', interrupt)
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
  interrupted.removeEventListener('abort', interrupt)
  return tallyOf(await readFile(file, 'utf8').catch(() => null), code)
}
