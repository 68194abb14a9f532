import {z} from 'zod'
import {API_VERSION} from '../schema/api-version.ts'
import {LAKE_PATH} from '../environment.ts'
import type {Condition} from './lake-watch.ts'
import {userHeader} from './user-header.ts'

export const User = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().default(''),
  profileImage: z
    .string()
    .nullish()
    .transform((image) => image ?? undefined),
  provider: z.string().optional(),
  role: z.string().default(''),
  roles: z
    .array(z.object({name: z.string(), title: z.string(), description: z.string().optional()}))
    .min(1),
})
export type User = z.infer<typeof User>

const WHO = `${LAKE_PATH}/v${API_VERSION}/users/me`

type Wiring = {
  fetch: typeof globalThis.fetch
  /** Whose sign-in is asked about; empty for anybody's. */
  user: () => string
  hasWrites: () => boolean
}

/**
 * Asks the lake who is signed in and so how things stand. Somebody who may only read does not count
 * while edits are kept back: they would be refused and lost.
 */
export function createProbe({fetch, user, hasWrites}: Wiring): () => Promise<Condition> {
  return async () => {
    const answer = await fetch(WHO, {
      credentials: 'same-origin',
      cache: 'no-store',
      headers: userHeader(user()),
    }).catch(() => null)
    if (answer?.status === 401) return 'signedOut'
    if (!answer?.ok) return 'away'
    const found = User.safeParse(await answer.json().catch(() => null))
    if (!found.success) return 'signedOut'
    const mayWrite = found.data.roles.some(({name}) => name !== 'viewer')
    return mayWrite || !hasWrites() ? 'reachable' : 'signedOut'
  }
}
