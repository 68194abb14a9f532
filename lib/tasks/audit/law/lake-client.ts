import {createClient} from '@sanity/client'
import {env} from '#lib/env.ts'

/** A client that reads what the public may read, or what the read token of the environment may. */
export const lakeClient = (lake: string | null) =>
  createClient({
    projectId: env.projectId,
    dataset: env.dataset,
    apiVersion: '2025-02-19',
    perspective: 'published',
    useCdn: false,
    timeout: 30_000,
    maxRetries: 2,
    ...(env.SANITY_API_READ_TOKEN ? {token: env.SANITY_API_READ_TOKEN} : {}),
    ...(lake === null && env.hosted
      ? {}
      : {apiHost: lake ?? env.lakeUrl, useProjectHostname: false}),
  })

/** The lake in words, for messages. */
export const lakeName = (lake: string | null) =>
  lake === null && env.hosted
    ? `dataset ${env.dataset} of the hosted project ${env.projectId}`
    : `the lake at ${lake ?? env.lakeUrl}`
