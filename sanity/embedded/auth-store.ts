import {createClient} from '@sanity/client'
import {createElement} from 'react'
import {BehaviorSubject, filter, of} from 'rxjs'
import type {AuthStore} from 'sanity'
import {dataset, lakeHost, projectId} from '../environment.ts'
import {learnGrants} from '../granted-types.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {schemaTypes} from '../schema/index.ts'
import {User} from './probe.ts'
import {session} from './session.ts'
import {SignInScreen} from './sign-in-screen.tsx'
import {userHeader} from './user-header.ts'

/**
 * Who is signed in to the embedded lake, for the Studio. The session is a cookie that no script can
 * read; the lake is asked once, and again while the sign-in screen stands open.
 */
export function createLakeAuthStore(): AuthStore {
  const client = createClient({
    projectId,
    dataset,
    apiHost: lakeHost(),
    useProjectHostname: false,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'raw',
    withCredentials: true,
    requestTagPrefix: 'sanity.studio',
    allowReconfigure: false,
  })
  const signedOut = {authenticated: false, client, currentUser: null}
  const state = new BehaviorSubject<Awaited<ReturnType<typeof askWho>> | null>(null)

  async function askWho() {
    const answer = await client
      .request({url: '/users/me', tag: 'users.get-current'})
      .catch((error: unknown) => {
        if (isUnauthorized(error)) return null
        throw error
      })
    const user = User.safeParse(answer)
    if (!user.success) return signedOut
    session.begin(user.data)
    await learnGrants(client, user.data.id, documentTypes)
    return {authenticated: true, client, currentUser: withRole(user.data)}
  }

  const refresh = () =>
    askWho().then(
      (next) => {
        const isNews = state.value?.authenticated !== next.authenticated
        if (isNews) state.next(next)
        return next.authenticated
      },
      (error: unknown) => {
        state.error(error)
        return false
      },
    )
  if (typeof window !== 'undefined') void refresh()

  return {
    state: state.pipe(filter((value) => value !== null)),
    // Null, and not absent: the embedded SDK then uses the client's host instead of Sanity's own.
    token: of(null),
    LoginComponent: () => createElement(SignInScreen, {refresh}),
    async logout() {
      const headers = userHeader(session.userId())
      // First, so that nothing takes the end that was asked for for one that has to be mended.
      session.end()
      await client.request({method: 'POST', url: '/auth/logout', headers}).catch(() => undefined)
      state.next(signedOut)
    },
  }
}

const documentTypes = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)

/** The user menu shows a name and an address; the embedded lake knows no addresses, so the role stands there. */
const withRole = (user: User): User => ({
  ...user,
  email: user.roles.map(({title}) => title).join(', '),
})

const isUnauthorized = (error: unknown) =>
  typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 401
