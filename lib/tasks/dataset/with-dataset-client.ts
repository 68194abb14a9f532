import type {SanityClient} from '@sanity/client'
import {env} from '#lib/env.ts'
import {withAdministratorToken} from '../system/administrator-token.ts'
import {datasetClient} from '../system/dataset-client.ts'

/**
 * Does work with a client of the dataset the environment names, embedded or hosted. The token of a
 * hosted project is taken from `LAKE_TOKEN`, never from the command line, where others could read it.
 */
export function withDatasetClient<T>(
  name: string,
  work: (client: SanityClient) => Promise<T>,
): Promise<T> {
  if (!env.hosted) return withAdministratorToken(name, (token) => work(datasetClient(token)))
  if (!env.LAKE_TOKEN)
    throw new Error(
      `LAKE_TOKEN is not set: ${name} needs a token of the hosted project ${env.projectId}.`,
    )
  return work(datasetClient(env.LAKE_TOKEN))
}

/** The dataset in words, for messages. */
export const datasetName = env.hosted
  ? `dataset ${env.dataset} of the hosted project ${env.projectId}`
  : `the lake at ${env.lakeUrl}`
