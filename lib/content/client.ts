import 'server-only'
import {createClient} from 'next-sanity'
import {env} from '#lib/env.ts'
import {isWords} from './preview/words.ts'

/** The one client of the Content Lake, embedded or hosted. It reads published documents, never a CDN's copy. */
export const client = createClient({
  projectId: env.projectId,
  dataset: env.dataset,
  apiVersion: '2025-02-19',
  perspective: 'published',
  useCdn: false,
  // An answer that takes longer than a query may run is no answer; a page must not hang on it.
  timeout: env.LAKE_QUERY_TIMEOUT + 2_000,
  maxRetries: 1,
  ...(env.hosted
    ? {token: env.SANITY_API_READ_TOKEN}
    : {apiHost: env.lakeUrl, useProjectHostname: false}),
})

/** The same for previews: it may read drafts, and marks words so that a click leads to their field. */
export const previewClient = env.SANITY_API_READ_TOKEN
  ? client.withConfig({
      token: env.SANITY_API_READ_TOKEN,
      perspective: 'drafts',
      stega: {enabled: true, studioUrl: env.studioPath, filter: isWords},
    })
  : null
