import {playwright, vitest} from './test/runners.ts'
import {runTests} from './test/run.ts'

/** `npm test`: every test, unit to real browser. */
await runTests([vitest, playwright], [])
