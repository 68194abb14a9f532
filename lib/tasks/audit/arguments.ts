import {parseArgs} from 'node:util'
import type {AuditOptions} from './run-audit.ts'

export const USAGE = `Usage: npm run audit -- <base URL> [--lake URL] [--at INSTANT] [--json] [--strict]
       [--concurrency 1-16] [--timeout SECONDS] [--max-pages N]`

/** What the command line asks for. */
export type AuditRequest = AuditOptions & {
  /** Another lake than the environment's. */
  lake: string | null
  asJson: boolean
  isStrict: boolean
}

const MAX_BYTES = 5_000_000

/** Reads the command line; says in one line each what is wrong with it. */
export function requestFrom(args: readonly string[]): AuditRequest | {error: string} {
  const parsed = parsedOptions(args)
  if ('error' in parsed) return parsed
  const {values, positionals} = parsed
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) {
    return {
      error: `Give one base URL, such as http://localhost:3000; there are ${positionals.length}.`,
    }
  }
  const base = originOf(given)
  const lake = values.lake === undefined ? null : originOf(values.lake)
  const at = values.at === undefined ? null : new Date(values.at)
  const problems = [
    ...(base ? [] : [`The base URL is an origin such as http://localhost:3000, not "${given}".`]),
    ...(values.lake === undefined || lake
      ? []
      : [`--lake is an origin such as http://127.0.0.1:3331, not "${values.lake}".`]),
    ...(at === null || isInstant(values.at)
      ? []
      : [`--at is an instant such as 2026-11-22T09:00:00Z, not "${values.at}".`]),
    ...wrongNumber('concurrency', values.concurrency, 16),
    ...wrongNumber('timeout', values.timeout, 600),
    ...wrongNumber('max-pages', values['max-pages'], 1_000_000),
  ]
  if (base === null || problems.length > 0) return {error: problems.join('\n')}
  return {
    base,
    lake,
    at,
    asJson: values.json,
    isStrict: values.strict,
    concurrency: Number(values.concurrency),
    timeoutMs: Number(values.timeout) * 1_000,
    maxPages: Number(values['max-pages']),
    maxBytes: MAX_BYTES,
  }
}

/** The origin of an address that names nothing more; null for any other. */
function originOf(text: string): string | null {
  const url = URL.parse(text)
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  return isOrigin && !url.username && !url.password ? url.origin : null
}

const isInstant = (text = '') => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))

const wrongNumber = (name: string, text: string, most: number) =>
  /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most
    ? []
    : [`--${name} is a whole number from 1 to ${most}, not "${text}".`]

function parsedOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lake: {type: 'string'},
        at: {type: 'string'},
        json: {type: 'boolean', default: false},
        strict: {type: 'boolean', default: false},
        concurrency: {type: 'string', default: '4'},
        timeout: {type: 'string', default: '30'},
        'max-pages': {type: 'string', default: '20000'},
      },
    })
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
