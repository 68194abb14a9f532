import {generatedTypes} from './check/generated-types.ts'
import {imports} from './check/imports.ts'
import {messages} from './check/messages.ts'
import {programs, type Step} from './check/step.ts'

/** `npm run check`: every step runs, so that one run names everything that is wrong. */
const steps: readonly Step[] = [
  programs('format', [['oxfmt', '--check', '.']]),
  programs('lint', [['oxlint', '--deny-warnings']]),
  programs('types', [
    ['next', 'typegen'],
    ['tsc', '--noEmit'],
  ]),
  imports,
  programs('dead code and dependencies', [['knip', '--no-progress']]),
  messages,
  generatedTypes,
]

const names = process.argv.slice(2)
const unknown = names.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`,
  )
  process.exit(2)
}

let failed = 0
for (const step of steps.filter(({name}) => names.length === 0 || names.includes(name))) {
  const started = performance.now()
  const problems = await step.problems()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  for (const problem of problems) console.log(problem)
  console.log(`${problems.length === 0 ? 'pass' : 'FAIL'}  ${step.name} (${seconds} s)`)
  if (problems.length > 0) failed += 1
}
console.log(failed === 0 ? 'All checks pass.' : `${failed} checks fail.`)
process.exitCode = failed === 0 ? 0 : 1
