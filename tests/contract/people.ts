import type {Role} from '#lib/lake/roles.ts'
import {createSignInCode} from '#lib/lake/store/credentials.ts'
import {connect, type Client} from './clients.ts'
import type {RunningLake} from './serve-lake.ts'

/** Somebody in a browser: a client with their session, and their id. */
export type Person = {client: Client; id: string}

/** Signs a person in to a running lake, as their link would. */
export async function signInAs(lake: RunningLake, role: Role, name: string): Promise<Person> {
  const code = createSignInCode(lake.data, {role, name})
  const answer = await fetch(`${lake.url}/sign-in?code=${code}`, {redirect: 'manual'})
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const client = connect('@sanity/client 8', lake).withConfig({headers: {cookie}})
  const {id} = await client.request<{id: string}>({url: '/users/me'})
  return {client, id}
}
