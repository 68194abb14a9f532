import {createClient as createClient8} from '@sanity/client'
import {createClient as createClient7} from '@sanity/client-7'

/** Both majors of the real client are in use: version 8 by the Studio, 7 by next-sanity. */
const factories = {
  '@sanity/client 8': createClient8,
  '@sanity/client 7': createClient7 as unknown as typeof createClient8,
}

export const clientVersions = Object.keys(factories) as (keyof typeof factories)[]

type Options = {
  token?: string | undefined
  apiVersion?: string
  perspective?: 'raw' | 'published' | 'drafts'
}

/** Where a lake is: its address, or the hosted project and its dataset. */
export type Reachable = {url: string} | {projectId: string; dataset: string}

/** An unmodified client pointed at a lake. */
export const connect = (
  version: keyof typeof factories,
  lake: Reachable,
  {token, apiVersion = '2025-02-19', perspective = 'raw'}: Options = {},
) =>
  factories[version]({
    ...('url' in lake
      ? {
          projectId: 'local',
          dataset: 'production',
          apiHost: lake.url,
          useProjectHostname: false,
        }
      : {projectId: lake.projectId, dataset: lake.dataset}),
    useCdn: false,
    // A lake that is gone shall say so at once.
    maxRetries: 0,
    apiVersion,
    perspective,
    ...(token === undefined ? {} : {token}),
  })

export type Client = ReturnType<typeof connect>
