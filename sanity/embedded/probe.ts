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

/** Where the lake says who is signed in. */
export const WHO = `${LAKE_PATH}/v${API_VERSION}/users/me`

type Wiring = {
  fetch: typeof globalThis.fetch
  /** Whose sign-in is asked about; empty for anybody's. */
  user: () => string
  hasWrites: () => boolean
  /** The role in which the edits were made that are kept back. */
  role: () => string
}

/**
 * Asks the lake who is signed in and so how things stand. Somebody with another role does not count
 * while edits are kept back, unless they may do everything: the edits would be refused and lost.
 */
export function createProbe({fetch, user, hasWrites, role}: Wiring): () => Promise<Condition> {
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
    return maySave(found.data, role()) || !hasWrites() ? 'reachable' : 'signedOut'
  }
}

/** Whether somebody may save what was written in this role. */
const maySave = ({roles}: User, role: string) =>
  roles.some(({name}) => name === role || name === 'administrator')
