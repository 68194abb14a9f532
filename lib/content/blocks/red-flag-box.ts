import {z} from 'zod'

export const RedFlagBox = z.object({
  _type: z.literal('redFlagBox'),
  _key: z.string(),
  title: z.string(),
  intro: z.string().nullable(),
  items: z.array(z.string()),
  action: z.string(),
})
export type RedFlagBox = z.infer<typeof RedFlagBox>
