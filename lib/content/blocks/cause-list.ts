import {z} from 'zod'

export const CauseList = z.object({
  _type: z.literal('causeList'),
  _key: z.string(),
  title: z.string(),
  items: z.array(
    z.object({_key: z.string(), cause: z.string(), explanation: z.string().nullable()}),
  ),
})
export type CauseList = z.infer<typeof CauseList>
