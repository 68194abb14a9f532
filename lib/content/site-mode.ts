import 'server-only'
import {env} from '#lib/env.ts'

/** How this site runs, for pages: they may not read the environment themselves. */
export const siteMode = {
  isDemo: env.demo,
  mayBeIndexed: env.ALLOW_INDEXING,
  hasPublicHistory: env.publicHistory,
  /** The instant at which the demo clock was set, or null when it runs as usual. */
  clockSetTo: env.BEIPACK_NOW ?? null,
  url: env.siteUrl,
} as const
