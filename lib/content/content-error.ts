import type {z} from 'zod'
import {placesOf} from './unfit.ts'

/** Content that does not fit the page: says which, and where in the query's result. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(query: string, params: object, cause: z.ZodError) {
    const [type] = /_type == "\w+"/.exec(query) ?? ['the query']
    const places = placesOf(cause).join('; ')
    super(`${type} ${JSON.stringify(params)} does not fit its page at ${places}`, {cause})
  }
}
