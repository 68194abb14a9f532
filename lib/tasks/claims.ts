import {createInterface} from 'node:readline'
import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {contextFromArguments} from './claims/context.ts'

/**
 * `npm run claims -- --language de --market DE --status foodSupplement`: reads sentences from standard
 * input, one a line, and prints one JSON line for each. For agencies and scripts.
 */
const context = contextFromArguments(process.argv.slice(2))
if ('error' in context) {
  console.error(context.error)
  process.exitCode = 2
} else {
  for await (const text of createInterface({input: process.stdin})) {
    if (text.trim() === '') continue
    const findings = checkClaims(text, context)
    const verdict = findings.some(({severity}) => severity === 'block') ? 'block' : 'pass'
    const shown = findings.map(({severity: _severity, kind: _kind, ...finding}) => finding)
    process.stdout.write(`${JSON.stringify({text, verdict, findings: shown})}\n`)
  }
}
