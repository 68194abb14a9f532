import {z} from 'zod'

export const Comparison = z
  .object({
    _type: z.literal('comparison'),
    _key: z.string(),
    title: z.string(),
    subjects: z.array(z.string()),
    rows: z.array(z.object({_key: z.string(), criterion: z.string(), values: z.array(z.string())})),
  })
  .refine(({subjects, rows}) => rows.every(({values}) => values.length === subjects.length), {
    error: 'a row has more or fewer cells than there are columns',
  })
export type Comparison = z.infer<typeof Comparison>
