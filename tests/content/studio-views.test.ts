import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {importsOf, resolveOwn} from '#lib/tasks/check/imports.ts'

/** Every file of ours that comes along with one, and the packages they name. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!/\.tsx?$/.test(file)) return seen
  for (const {specifier, isTypeOnly} of importsOf(readFileSync(file, 'utf8'))) {
    const own = resolveOwn(file, specifier)
    if (isTypeOnly || specifier.includes('${')) continue
    if (own === null) seen.add(specifier)
    else reachedFrom(own, seen)
  }
  return seen
}

test('what the Studio previews comes without the environment and the doors of the server', () => {
  const reached = reachedFrom('sanity/blocks/block-preview.tsx')
  expect(reached).toContain('app/_components/evidence-box/evidence-box.tsx')
  expect(reached).toContain('lib/content/blocks/figure.ts')
  const ofServer = ['lib/env.ts', 'lib/content/read.ts', 'server-only', 'next/root-params']
  expect(ofServer.filter((name) => reached.has(name))).toEqual([])
})
