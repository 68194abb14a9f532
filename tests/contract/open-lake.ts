import {createLake, type LakeOptions} from '#lib/lake/lake.ts'
import {SITE_URL, temporaryFolder, TOKEN} from './serve-lake.ts'

type Call = {token?: string; body?: unknown; headers?: Record<string, string>}

/** A lake in this process, without a port, and a short way to call it. */
export async function openLake(options: Partial<LakeOptions> = {}) {
  const data = options.data ?? temporaryFolder()
  const lake = await createLake({
    adminToken: TOKEN,
    queryTimeout: 5_000,
    allowedHosts: [],
    siteUrl: SITE_URL,
    ...options,
    data,
  })
  const call = (method: string, path: string, {token, body, headers = {}}: Call = {}) =>
    lake.fetch(
      new Request(`http://localhost:3331${path}`, {
        method,
        headers: {...(token === undefined ? {} : {authorization: `Bearer ${token}`}), ...headers},
        ...(body === undefined
          ? {}
          : {body: typeof body === 'string' ? body : JSON.stringify(body)}),
      }),
    )
  return {data, call, close: lake.close}
}

export type OpenLake = Awaited<ReturnType<typeof openLake>>

/** An administrator's mutations; fails the test unless they were applied. */
export async function mutateAsAdministrator({call}: OpenLake, ...mutations: object[]) {
  const response = await call('POST', '/v2025-02-19/data/mutate/production', {
    token: TOKEN,
    body: {mutations},
  })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}
