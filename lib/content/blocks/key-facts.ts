import {z} from 'zod'

export const KeyFacts = z.object({
  _type: z.literal('keyFacts'),
  _key: z.string(),
  title: z.string(),
  items: z.array(z.string()),
})
export type KeyFacts = z.infer<typeof KeyFacts>
