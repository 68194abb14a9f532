import {describe, expect, test} from 'vitest'
import {importsOf, resolveOwn, violations} from './imports.ts'

describe('reading imports', () => {
  test('finds static, dynamic, re-exported, side-effect and worker imports', () => {
    const source = [
      `import {a, type B} from '#lib/a.ts'`,
      `import type {C} from './c.ts'`,
      `import 'server-only'`,
      `import {`,
      `  many,`,
      `  lines,`,
      `} from '../many.ts'`,
      `export * from './all.ts'`,
      `export type {D} from './d.ts'`,
      `const later = () => import('./later.ts')`,
      `new Worker(new URL('./worker.ts', import.meta.url))`,
    ].join('\n')
    expect(importsOf(source)).toEqual([
      {specifier: '#lib/a.ts', isTypeOnly: false},
      {specifier: './c.ts', isTypeOnly: true},
      {specifier: 'server-only', isTypeOnly: false},
      {specifier: '../many.ts', isTypeOnly: false},
      {specifier: './all.ts', isTypeOnly: false},
      {specifier: './d.ts', isTypeOnly: true},
      {specifier: './later.ts', isTypeOnly: false},
      {specifier: './worker.ts', isTypeOnly: false},
    ])
  })

  test('leaves out what a comment says', () => {
    expect(importsOf(`/**\nimport 'next'\n*/\n// import 'react'\n`)).toEqual([])
  })

  test('resolves relative paths and aliases from the root, and packages to nothing', () => {
    expect(resolveOwn('lib/lake/http/query.ts', '../engine/groq.ts')).toBe(
      'lib/lake/engine/groq.ts',
    )
    expect(resolveOwn('app/page.tsx', '#lib/env.ts')).toBe('lib/env.ts')
    expect(resolveOwn('app/page.tsx', 'react')).toBeNull()
  })
})

describe('the import table', () => {
  test.each([
    ['app/[locale]/page.tsx', `import {x} from '#lib/lake/lake.ts'`, 'lib/lake/lake.ts'],
    ['app/[locale]/page.tsx', `import {createClient} from '@sanity/client'`, '@sanity/client'],
    ['app/[locale]/page.tsx', `import {env} from '#lib/env.ts'`, 'lib/env.ts'],
    ['app/[locale]/page.tsx', `import {schema} from '#sanity/schema/index.ts'`, 'sanity/schema'],
    ['app/_components/teaser.tsx', `import {getX} from '#lib/content/x.ts'`, 'only types'],
    ['sanity/actions/publish.ts', `import {x} from '../../lib/content/x.ts'`, 'lib/content/x.ts'],
    ['sanity/sanity.config.ts', `import Link from 'next/link'`, 'next/link'],
    ['lib/content/x.ts', `import {x} from '../disclaimer/evaluate.ts'`, 'lib/disclaimer'],
    ['lib/disclaimer/evaluate.ts', `import {readFileSync} from 'node:fs'`, 'node:fs'],
    ['lib/pharmacy/pzn.ts', `const x = await import('#lib/content/x.ts')`, 'only types'],
    ['lib/lake/engine/groq.ts', `import {db} from '../store/db.ts'`, 'lib/lake/store/db.ts'],
    ['lib/lake/engine/groq.ts', `import {join} from 'node:path'`, 'node:path'],
    ['lib/lake/http/query.ts', `import React from 'react'`, 'react'],
    ['lib/lake/http/query.ts', `export {x} from '#sanity/x.ts'`, 'sanity/x.ts'],
    ['lib/env.ts', `import {x} from '../tests/setup/system.ts'`, 'tests/setup/system.ts'],
  ])('finds a violation in %s: %s', (file, source, named) => {
    expect(violations(file, source)).toEqual([expect.stringContaining(named)])
  })

  test.each([
    ['app/[locale]/page.tsx', `import {getX} from '#lib/content/x.ts'`],
    ['app/api/health/route.ts', `import {env} from '#lib/env.ts'`],
    ['app/_components/teaser.tsx', `import type {X} from '#lib/content/x.ts'`],
    ['app/(studio)/studio/[[...tool]]/page.tsx', `import c from '#sanity/sanity.config.ts'`],
    ['sanity/actions/publish.ts', `import {evaluate} from '#lib/disclaimer/evaluate.ts'`],
    ['lib/content/x.ts', `import {z} from 'zod'\nimport {env} from '#lib/env.ts'`],
    ['lib/disclaimer/evaluate.ts', `import type {X} from '../content/x.ts'`],
    ['lib/lake/http/query.ts', `import {x} from '../engine/groq.ts'\nimport 'node:http'`],
    ['lib/lake/engine/groq.test.ts', `import {test} from 'vitest'\nimport 'node:fs'`],
    ['tests/contract/client.test.ts', `import {createLake} from '#lib/lake/lake.ts'`],
  ])('passes %s: %s', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})
