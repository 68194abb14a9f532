import {parseArgs} from 'node:util'
import type {AuditFilter} from '#lib/lake/store/audit-reading.ts'

/** What `npm run audit-log` was asked for. */
export type AuditRequest =
  | {kind: 'list'; filter: AuditFilter; asJson: boolean}
  | {kind: 'verify'; known?: string}

export const USAGE = `npm run audit-log                       lists the entries; --json for programs
    --document ID  --actor ID  --action NAME  --from INSTANT  --to INSTANT  --last N
npm run audit-log -- verify             checks the chain and the documents; --known HASH as well`

const OPTIONS = {
  json: {type: 'boolean'},
  document: {type: 'string'},
  actor: {type: 'string'},
  action: {type: 'string'},
  from: {type: 'string'},
  to: {type: 'string'},
  last: {type: 'string'},
  known: {type: 'string'},
} as const

/** Reads the arguments; says what is wrong with them and what was expected. */
export function auditRequestFrom(args: string[]): AuditRequest | {error: string} {
  try {
    const {values, positionals} = parseArgs({args, allowPositionals: true, options: OPTIONS})
    const [word, more] = positionals
    if (word === 'verify' && more === undefined) return verifyFrom(values)
    if (word !== undefined) return {error: `"${more ?? word}" is unknown; there is "verify".`}
    if (values.known !== undefined) return {error: '--known belongs to "verify".'}
    const {document, actor, action, json = false} = values
    const limit = countFrom(values.last)
    const [from, to] = [instantFrom('--from', values.from), instantFrom('--to', values.to)]
    return {
      kind: 'list',
      asJson: json,
      filter: {documentId: document, actor, action, from, to, limit},
    }
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}

function verifyFrom({known, ...others}: {known?: string; [name: string]: unknown}) {
  const [other] = Object.keys(others)
  if (other !== undefined) return {error: `--${other} belongs to the list.`}
  if (known === undefined) return {kind: 'verify' as const}
  if (!/^[0-9a-f]{64}$/.test(known))
    return {error: `--known is the hash of an entry, 64 hexadecimal digits, not "${known}".`}
  return {kind: 'verify' as const, known}
}

function countFrom(text: string | undefined): number | undefined {
  if (text === undefined || /^[1-9]\d{0,8}$/.test(text))
    return text === undefined ? text : Number(text)
  throw new Error(`--last is a number of entries, not "${text}".`)
}

function instantFrom(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time))
    throw new Error(
      `${name} is an instant such as 2026-11-25 or 2026-11-25T12:00:00Z, not "${text}".`,
    )
  return new Date(time).toISOString()
}
