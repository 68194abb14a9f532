import {expect, test} from 'vitest'
import {parseEnv} from './env.ts'

test('nothing set means the embedded lake, in demo mode, on this machine only', () => {
  expect(parseEnv({})).toMatchObject({
    hosted: false,
    demo: true,
    HOST: '127.0.0.1',
    LAKE_QUERY_TIMEOUT: 5000,
    siteUrl: 'http://localhost:3000',
    lakeUrl: 'http://127.0.0.1:3331',
  })
})

test('a hosted project is not a demonstration unless told so', () => {
  expect(parseEnv({NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123'})).toMatchObject({
    hosted: true,
    demo: false,
  })
})

test.each([
  [{}, true],
  [{BEIPACK_DEMO: 'false'}, false],
  [{BEIPACK_DEMO: 'false', PUBLIC_HISTORY: 'true'}, true],
  [{PUBLIC_HISTORY: 'false'}, false],
])('the past is public in demo mode only, unless told otherwise: %o', (variables, expected) => {
  expect(parseEnv(variables).publicHistory).toBe(expected)
})

test.each([
  [{PORT: 'eighty'}, 'PORT=eighty'],
  [{PORT: '70000'}, 'PORT=70000'],
  [{LAKE_QUERY_TIMEOUT: 'soon'}, 'LAKE_QUERY_TIMEOUT=soon'],
  [{SITE_URL: 'example'}, 'SITE_URL=example'],
  [{ALLOW_INDEXING: 'true'}, 'ALLOW_INDEXING=true'],
  [{BEIPACK_DEMO: 'perhaps'}, 'BEIPACK_DEMO=perhaps'],
  [{BEIPACK_NOW: 'tomorrow'}, 'BEIPACK_NOW=tomorrow'],
  [{BEIPACK_DEMO: 'false', BEIPACK_NOW: '2026-11-22T00:00:00Z'}, 'BEIPACK_NOW='],
  [{NEXT_PUBLIC_SANITY_DATASET: 'production'}, 'NEXT_PUBLIC_SANITY_DATASET=production'],
])('refuses %o and names it', (variables, named) => {
  expect(() => parseEnv(variables)).toThrow(named)
  expect(() => parseEnv(variables)).toThrow('expected')
})

test('never prints a secret', () => {
  expect(() => parseEnv({LAKE_TOKEN: 'hunter2'})).toThrow('LAKE_TOKEN=…')
})
