import {z} from 'zod'

export const Chart = z.object({
  _type: z.literal('chart'),
  _key: z.string(),
  title: z.string(),
  unit: z.string(),
  rows: z.array(z.object({_key: z.string(), label: z.string(), value: z.number().min(0)})),
  note: z.string().nullable(),
})
export type Chart = z.infer<typeof Chart>
