import {lakeZones} from './lake-zones.ts'

/**
 * Who may import whom (DESIGN, "The house"), as data. The first zone whose folder holds a file
 * decides for it, so the narrower folder stands before the wider.
 */

export type Zone = {
  /** A folder or a file, from the root; `` is everything left over. */
  readonly folder: string
  /** Folders and files of ours it may import, beside itself. */
  readonly may: readonly string[]
  /** Folders of which it may import types only. */
  readonly mayTypes?: readonly string[]
  /** Folders inside what it may import that stay forbidden. */
  readonly never?: readonly string[]
  /** Packages: a closed list, or all but these. `x` also stands for `x/…`. */
  readonly packages: {only: readonly string[]} | {except: readonly string[]}
}

const rawClient = ['@sanity/client', 'next-sanity', 'groq-js']
const machineInterface = {
  may: [
    'app/_components',
    'lib/content',
    'lib/disclaimer',
    'lib/judged',
    'lib/pharmacy',
    'lib/i18n',
    'lib/env.ts',
  ],
  packages: {except: rawClient},
}
/** Next's own entry points outside `app/`: they tie the site together. */
const siteEntry = {
  may: ['lib/content', 'lib/i18n', 'lib/env.ts', 'messages'],
  packages: {except: ['groq-js']},
}
const pure = {
  may: ['lib/i18n/locales.ts'],
  mayTypes: ['lib/content', 'lib/approvals'],
  packages: {only: ['zod']},
}

export const zones: readonly Zone[] = [
  {folder: 'tests', may: ['proxy.ts', 'app', 'lib', 'messages', 'sanity'], packages: {except: []}},
  {
    folder: 'app/(studio)',
    may: ['sanity', 'lib/env.ts', 'lib/i18n', 'messages'],
    never: ['sanity/seed'],
    packages: {except: ['groq-js']},
  },
  {
    // The health of the content is judged as its pages are.
    folder: 'app/api/health',
    ...machineInterface,
    may: [...machineInterface.may, 'app/_health'],
  },
  // A passport is told by what resolves the page.
  {folder: 'app/api', ...machineInterface, may: [...machineInterface.may, 'app/_passport']},
  {folder: 'app/fhir', ...machineInterface},
  {folder: 'app/01', ...machineInterface},
  {folder: 'app/lake', ...machineInterface},
  {
    // The overlays of a preview come from the client's package, and hold no client.
    folder: 'app/_components/preview-overlays',
    may: [],
    packages: {only: ['next-sanity/visual-editing/client-component', 'next/navigation', 'react']},
  },
  {
    folder: 'app/_components',
    // The words of a paragraph are read in one way.
    may: ['lib/i18n', 'lib/content/blocks/text-block.ts', 'app/global.css', 'app/site.css'],
    mayTypes: ['lib/content', 'lib/disclaimer'],
    packages: {except: rawClient},
  },
  {
    folder: 'app',
    may: ['lib/content', 'lib/disclaimer', 'lib/judged', 'lib/hash', 'lib/pharmacy', 'lib/i18n'],
    packages: {except: rawClient},
  },
  {
    folder: 'sanity/seed',
    may: [
      'lib/i18n/locales.ts',
      'lib/i18n/spelling.ts',
      'lib/disclaimer',
      'lib/approvals',
      'lib/pharmacy',
      'messages',
      'sanity/translations/translation-record.ts',
    ],
    packages: {except: ['next']},
  },
  {
    // What an editor sees of a block is what the site shows: the same query, type and component.
    folder: 'sanity/blocks',
    may: [
      'app/_components/article-body',
      'app/site.css',
      'lib/content/body-query.ts',
      'lib/content/emergency.ts',
      'lib/content/legal-status.ts',
      'lib/content/notice-text.ts',
      'lib/content/portable-text.ts',
      'lib/disclaimer/text-in-force.ts',
      'lib/i18n',
      'sanity/law/site-mode.ts',
      'sanity/schema',
    ],
    packages: {
      only: [
        '@fontsource-variable/atkinson-hyperlegible-next',
        '@sanity/ui',
        'next-intl',
        'react',
        'sanity',
        'zod',
      ],
    },
  },
  {
    folder: 'sanity',
    // Addresses too: the Studio leads from a document to its pages. Rules and notices as the site reads them.
    may: [
      'lib/content/notice-text.ts',
      'lib/content/rule.ts',
      'lib/content/emergency.ts',
      'lib/public-env.ts',
      'lib/i18n/locales.ts',
      'lib/i18n/addresses.ts',
      'lib/disclaimer',
      'lib/judged',
      'lib/rotation',
      'lib/addresses',
      'lib/approvals',
      'lib/pharmacy',
    ],
    packages: {except: ['next']},
  },
  {
    // The two hooks Next documents, built on its own file cache, and the lake's change feed.
    folder: 'lib/content/freshness',
    may: ['lib/env.ts', 'lib/content'],
    packages: {only: ['node:*', 'next', 'eventsource-parser', 'zod']},
  },
  {
    // The dataset as it was, on which pages ask their questions where no lake can answer them.
    folder: 'lib/content/past',
    may: ['lib/env.ts', 'lib/content'],
    packages: {only: ['groq-js', 'zod', 'server-only', 'next/cache']},
  },
  {
    folder: 'lib/content',
    // The names of facts, and what the law asks of a page: the Studio asks the same of the same lists.
    may: [
      'lib/env.ts',
      'lib/public-env.ts',
      'lib/i18n/locales.ts',
      'lib/pharmacy',
      'lib/i18n/spelling.ts',
      'lib/disclaimer/facts.ts',
      'lib/judged/article-page.ts',
      'lib/judged/product-page.ts',
      'lib/judged/question-page.ts',
      'lib/judged/glossary-term.ts',
    ],
    packages: {
      only: [
        'node:async_hooks',
        'next-sanity',
        'groq',
        '@sanity/image-url',
        'react',
        'zod',
        'server-only',
        'next/cache',
        'next/headers',
        'next/navigation',
        'next/server',
      ],
    },
  },
  {folder: 'lib/addresses', may: [], packages: {only: []}},
  // One way to make a hash of content, in the browser and in Node.
  {folder: 'lib/hash', may: [], packages: {only: ['@noble/hashes']}},
  {
    // Pure, and the same in the browser and in Node: whoever asks comes to the same hash and state. Its
    // tests draw from the lake's seeded choices.
    folder: 'lib/approvals',
    may: ['lib/hash', 'lib/lake/engine/testing/random.ts'],
    packages: {only: ['zod']},
  },
  {folder: 'lib/disclaimer', ...pure},
  {
    // Which warning an advertisement carries: asked by the lake, the judgement and the Studio.
    folder: 'lib/rotation',
    may: ['lib/approvals/content-hash.ts', 'lib/disclaimer/calendar.ts', 'lib/i18n/locales.ts'],
    packages: {only: ['zod']},
  },
  {
    // Between content and law, for site and Studio alike: pure too.
    folder: 'lib/judged',
    may: [
      'lib/i18n/locales.ts',
      'lib/i18n/spelling.ts',
      'lib/disclaimer',
      'lib/approvals',
      'lib/rotation',
      'lib/content/legal-status.ts',
      'lib/content/topic-class.ts',
    ],
    packages: {only: ['groq', 'zod']},
  },
  {folder: 'lib/pharmacy', ...pure},
  ...lakeZones,
  {folder: 'lib/i18n', may: ['messages', 'lib/env.ts'], packages: {except: rawClient}},
  {folder: 'lib/env.ts', may: [], packages: {only: ['zod']}},
  {folder: 'lib/public-env.ts', may: [], packages: {only: []}},
  {
    // It judges the pages, so it shares no code with them: only the checks of claims and of what headlines
    // assert, and what records say of words.
    folder: 'lib/tasks/audit',
    may: [
      'lib/env.ts',
      'lib/i18n/locales.ts',
      'lib/content/legal-status.ts',
      'lib/disclaimer/claims',
      'lib/disclaimer/headlines',
      'lib/approvals',
    ],
    packages: {only: ['node:*', '@sanity/client', 'parse5', 'saxes', 'zod']},
  },
  {
    folder: 'lib/tasks',
    may: ['lib', 'messages', 'sanity', 'tests/setup'],
    packages: {except: ['react']},
  },
  // What the Sanity CLI looks for at the root: the Studio.
  {folder: 'sanity.config.ts', may: ['sanity'], packages: {only: []}},
  {folder: 'sanity.cli.ts', may: ['sanity/environment.ts'], packages: {only: ['sanity']}},
  {folder: 'messages', may: ['lib/i18n/locales.ts'], packages: {only: []}},
  {folder: '', ...siteEntry},
]
