import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {VitestTally} from './setup/vitest-tally.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Unit tests beside their source, contract tests and content tests. Browser tests are Playwright's. */
export default defineConfig({
  root,
  test: {
    environment: 'node',
    include: [
      '{app,lib,sanity,messages}/**/*.test.{ts,tsx}',
      '*.test.ts',
      'tests/{contract,content,setup}/**/*.test.{ts,tsx}',
    ],
    exclude: ['**/node_modules/**', '**/.next/**', 'tests/e2e/**'],
    pool: 'forks',
    // Contract tests start processes of their own: more forks than cores only makes them slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    reporters: ['default', new VitestTally()],
    // Server components import this guard; outside Next it throws on purpose.
    alias: {'server-only': fileURLToPath(new URL('./setup/server-only.ts', import.meta.url))},
    env: {NODE_ENV: 'test'},
  },
})
