import {env} from '#lib/env.ts'
import {createToken, revokeToken} from '#lib/lake/store/credentials.ts'

/** Does work that needs an administrator's token of the embedded lake: the fixed one, or one that is revoked afterwards. */
export async function withAdministratorToken<T>(
  name: string,
  work: (token: string) => Promise<T>,
): Promise<T> {
  if (env.LAKE_TOKEN) return work(env.LAKE_TOKEN)
  const token = createToken(env.LAKE_DATA, {role: 'administrator', name})
  try {
    return await work(token)
  } finally {
    revokeToken(env.LAKE_DATA, token)
  }
}
