import {writeFileSync} from 'node:fs'
import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter'
import type {Tally} from '#lib/tasks/test/tally.ts'

/** Leaves Playwright's tally for `npm test`. An error outside any test is a failure. */
export default class PlaywrightTally implements Reporter {
  private suite: Suite | undefined
  private errors = 0

  onBegin(_config: FullConfig, suite: Suite) {
    this.suite = suite
  }

  onError() {
    this.errors += 1
  }

  onEnd() {
    const file = process.env['TEST_TALLY']
    if (!file) return
    const tests = this.suite?.allTests() ?? []
    const isAsExpected = (outcome: string) => outcome === 'expected' || outcome === 'flaky'
    const tally: Tally = {
      passed: tests.filter((test) => isAsExpected(test.outcome())).length,
      failed: tests.filter((test) => test.outcome() === 'unexpected').length + this.errors,
      skipped: tests
        .filter((test) => test.outcome() === 'skipped')
        .map((test) => ({
          title: test.titlePath().filter(Boolean).join(' > '),
          reason:
            test.annotations.find(({type}) => type === 'skip' || type === 'fixme')?.description ??
            'not run',
        })),
    }
    writeFileSync(file, JSON.stringify(tally))
  }
}
