import {z} from 'zod'
import {API_VERSION} from '../schema/api-version.ts'
import {LAKE_PATH} from '../environment.ts'
import type {Condition} from './lake-watch.ts'

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
  /** Say whose sign-in is asked about; none for anybody's. */
  headers: () => Record<string, string>
}

/** Asks the lake who is signed in and so how things stand. */
export function createProbe({fetch, headers}: Wiring): () => Promise<Condition> {
  return async () => {
    const answer = await fetch(WHO, {
      credentials: 'same-origin',
      cache: 'no-store',
      headers: headers(),
    }).catch(() => null)
    if (answer?.status === 401) return 'signedOut'
    if (!answer?.ok) return 'away'
    const found = User.safeParse(await answer.json().catch(() => null))
    return found.success ? 'reachable' : 'signedOut'
  }
}
