import type {z} from 'zod'

/** Content that does not fit the page: says which, and where in the query's result. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(query: string, params: object, cause: z.ZodError) {
    const [type] = /_type == "\w+"/.exec(query) ?? ['the query']
    const places = cause.issues.map(
      ({path, message}) => `${path.join('.') || 'the result'}: ${message}`,
    )
    super(`${type} ${JSON.stringify(params)} does not fit its page at ${places.join('; ')}`, {
      cause,
    })
  }
}
