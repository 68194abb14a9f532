import {createInterface} from 'node:readline/promises'
import {stop} from './stop.ts'

/**
 * Asks on the terminal before something is lost; `--yes` on the command line answers beforehand.
 * Without either the program ends.
 */
export async function isConfirmed(question: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) stop('This asks before it deletes. Without a terminal, add: -- --yes')
  const terminal = createInterface({input: process.stdin, output: process.stdout})
  const answer = await terminal.question(`${question} (yes/no) `)
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}
