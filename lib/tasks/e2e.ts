import {playwright} from './test/runners.ts'
import {runTests} from './test/run.ts'

/**
 * `npm run e2e`: the browser tests alone; against a running system when `E2E_BASE_URL`, `LAKE_URL` and
 * `LAKE_TOKEN` are set. Arguments go to Playwright: `npm run e2e -- site-publish --headed`.
 */
await runTests([playwright], process.argv.slice(2))
