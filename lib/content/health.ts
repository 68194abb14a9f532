import 'server-only'
import {client} from './client.ts'

/** Whether the Content Lake answers a query now. */
export const isLakeReachable = () =>
  client.fetch<unknown>('true', {}, {cache: 'no-store'}).then(
    () => true,
    () => false,
  )
