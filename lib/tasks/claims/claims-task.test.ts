import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {text as read} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {root} from '../check/step.ts'

async function claims(args: string[], input = '') {
  const child = spawn(process.execPath, ['lib/tasks/claims.ts', ...args], {cwd: root})
  child.stdin.end(input)
  const [output, errors, [code]] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    once(child, 'close'),
  ])
  return {lines: output.split('\n').filter(Boolean), errors, code}
}

const german = ['--language', 'de', '--market', 'DE', '--status', 'foodSupplement']

test('prints one JSON line for each sentence, in order, and skips empty lines', async () => {
  const {lines, code} = await claims(german, 'Hilft gegen Krämpfe.\n\nOhne Zucker.')
  const answers = lines.map((line) => JSON.parse(line))
  expect(answers).toMatchObject([
    {text: 'Hilft gegen Krämpfe.', verdict: 'block'},
    {text: 'Ohne Zucker.', verdict: 'pass', findings: []},
  ])
  expect(Object.keys(answers[0].findings[0]).toSorted()).toEqual([
    'end',
    'reason',
    'rule',
    'start',
    'term',
  ])
  expect(code).toBe(0)
})

test('names each wrong argument, its value and what was expected', async () => {
  const {errors, code} = await claims([
    '--language',
    'xx',
    '--market',
    'DE',
    '--mg-per-day',
    'much',
  ])
  expect(errors).toContain('--language is one of de, fr, it, en, es, pl, not "xx".')
  expect(errors).toContain('--status is one of')
  expect(errors).toContain('--mg-per-day is a number of milligrams, not "much".')
  expect(code).toBe(2)
  expect((await claims(['--nonsense'])).code).toBe(2)
})
