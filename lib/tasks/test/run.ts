import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {endLeftProcesses} from '../../../tests/setup/processes.ts'
import {type Runner, tallyRunner} from './runners.ts'
import {add, summary, type Tally} from './tally.ts'

/**
 * Runs the runners one after the other, prints each skip with its reason and, as the very last line,
 * the sum. Sets the exit code. Nothing is left running or on disk, also after an interrupt.
 */
export async function runTests(runners: readonly Runner[], more: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'beipack-test-'))
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interruption.abort())
  }
  const tallies: Tally[] = []
  try {
    for (const runner of runners) {
      if (interruption.signal.aborted) break
      tallies.push(await tallyRunner(runner, folder, more, interruption.signal))
    }
  } finally {
    await endLeftProcesses(folder)
    await rm(folder, {recursive: true, force: true})
  }
  report(add(tallies), interruption.signal.aborted)
}

function report(total: Tally, isInterrupted: boolean) {
  console.log('')
  for (const {title, reason} of total.skipped) console.log(`skipped: ${title}: ${reason}`)
  const count = total.passed + total.failed + total.skipped.length
  if (count === 0) console.log('No test ran: that is a failure.')
  if (isInterrupted) console.log('Interrupted.')
  process.exitCode = total.failed > 0 || total.passed === 0 || isInterrupted ? 1 : 0
  console.log(summary(total))
}
