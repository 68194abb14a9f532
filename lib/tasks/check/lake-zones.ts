import type {Zone} from './import-rules.ts'

/** What the embedded lake may import: a part of the table in `import-rules.ts`. */
export const lakeZones: readonly Zone[] = [
  {
    folder: 'lib/lake/engine',
    may: [],
    packages: {
      only: [
        'groq-js',
        'mendoza',
        '@sanity/diff-match-patch',
        '@sanity/json-match',
        '@sanity/mutator',
      ],
    },
  },
  {
    // The process around the lake ties it to the rules of the content that writing has.
    folder: 'lib/lake/serve.ts',
    may: ['lib/lake', 'lib/env.ts', 'lib/addresses', 'lib/approvals', 'lib/rotation'],
    packages: {only: ['node:*']},
  },
  {
    // Who may approve what is enforced here, as grants are, so that no door gets round it.
    folder: 'lib/lake',
    may: ['lib/env.ts', 'lib/approvals'],
    packages: {
      only: [
        'node:*',
        'groq-js',
        '@sanity/diff-match-patch',
        '@sanity/json-match',
        'mendoza',
        'blurhash',
        'exif-reader',
        'sharp',
        'zod',
      ],
    },
  },
]
