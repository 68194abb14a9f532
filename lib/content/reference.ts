import {z} from 'zod'

/** A source as it stands in a list of references. */
export const Reference = z.object({
  _id: z.string(),
  _type: z.string(),
  title: z.string(),
  authors: z.string().nullable(),
  year: z.number().nullable(),
  journal: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  url: z.string().nullable(),
})
export type Reference = z.infer<typeof Reference>
