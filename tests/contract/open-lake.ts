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
        ...(body === undefined ? {} : {body: isRaw(body) ? body : JSON.stringify(body)}),
      }),
    )
  return {data, call, close: lake.close}
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array

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

/** An asset document, as far as tests look at it. */
export type Uploaded = {_id: string; path: string}

/** Uploads as an administrator; fails the test unless it was taken. */
export async function upload(
  to: OpenLake,
  kind: string,
  bytes: Buffer,
  search = '',
): Promise<Uploaded> {
  const path = `/v1/assets/${kind}/production${search}`
  const answer = await to.call('POST', path, {token: TOKEN, body: new Uint8Array(bytes)})
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()).document
}
