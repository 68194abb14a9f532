import {fileURLToPath} from 'node:url'
import {defineConfig, type LaunchOptions} from '@playwright/test'
import {findBrowser} from './setup/browser.ts'

/** The configuration is read again in every worker: the browser is looked for once, by the first reader. */
async function launchOptions(): Promise<LaunchOptions> {
  const known = process.env['TEST_BROWSER']
  if (known) return JSON.parse(known)
  const {source, launch} = await findBrowser()
  process.stdout.write(`Browser: ${source}\n`)
  process.env['TEST_BROWSER'] = JSON.stringify(launch)
  return launch
}

const inRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  testDir: inRoot('tests/e2e'),
  outputDir: inRoot('test-results'),
  // One system and one dataset, which the tests edit: they take turns.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 180_000,
  expect: {timeout: 15_000},
  reporter: [['list'], [inRoot('tests/setup/playwright-tally.ts')]],
  use: {
    launchOptions: await launchOptions(),
    // Recording slows every test, so it is asked for: TEST_TRACE=1 npm run e2e -- <file>.
    trace: process.env['TEST_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
    locale: 'en-GB',
  },
})
