import {createClient} from '@sanity/client'
import {env} from '#lib/env.ts'

/** A client of the dataset the environment names, embedded or hosted, that sees and may write what its token may. */
export const datasetClient = (token: string) =>
  createClient({
    projectId: env.projectId,
    dataset: env.dataset,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
    token,
    ...(env.hosted ? {} : {apiHost: env.lakeUrl, useProjectHostname: false}),
  })
