import 'server-only'
import {AsyncLocalStorage} from 'node:async_hooks'
import type {Answer} from './read.ts'

/**
 * From where content is read, other than as the page under way is: whatever is asked inside
 * `readFrom` is asked of it, so that a page and what is told of it come from one resolution and no
 * question can be forgotten. Never a preview: drafts are read by nobody here.
 */
export type Standpoint = {
  /** The instant at which the law is judged; left out, the present. */
  now?: Date
  /** Asks the dataset as it once was; left out, the published documents of the present. */
  fetch?: (query: string, params: object) => Promise<Answer<unknown>>
}

const standpoints = new AsyncLocalStorage<Standpoint>()

export const currentStandpoint = (): Standpoint | undefined => standpoints.getStore()

export const readFrom = <T>(standpoint: Standpoint, work: () => Promise<T>): Promise<T> =>
  standpoints.run(standpoint, work)
