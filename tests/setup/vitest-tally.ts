import {writeFileSync} from 'node:fs'
import type {Reporter, SerializedError, TestModule} from 'vitest/node'
import type {Tally} from '#lib/tasks/test/tally.ts'

/** Leaves vitest's tally for `npm test`. A file that does not load and an unhandled error are failures. */
export class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    const file = process.env['TEST_TALLY']
    if (!file) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const broken = modules.filter((module) => module.errors().length > 0)
    const tally: Tally = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed:
        tests.filter((test) => test.result().state === 'failed').length +
        broken.length +
        errors.length,
      skipped: tests.flatMap((test) => {
        const result = test.result()
        return result.state === 'skipped'
          ? [{title: test.fullName, reason: result.note ?? 'no reason given'}]
          : []
      }),
    }
    writeFileSync(file, JSON.stringify(tally))
  }
}
