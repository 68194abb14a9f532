import {z} from 'zod'

/** A document that does not fit what reads it, and where in it, in words. */
export type Unfit = {document: string; problems: readonly string[]}

/** Of documents in a query's result, those that do not fit a schema. */
export const unfitIn = (schema: z.ZodType) =>
  z.array(z.looseObject({_id: z.string()})).transform((documents) =>
    documents.flatMap((document): Unfit[] => {
      const {error} = schema.safeParse(document)
      return error ? [{document: document._id, problems: placesOf(error)}] : []
    }),
  )

export const placesOf = ({issues}: z.ZodError) =>
  issues.map(({path, message}) => `${path.join('.') || 'the result'}: ${message}`)
