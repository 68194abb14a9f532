import {z} from 'zod'

export const IonTable = z.object({
  _type: z.literal('ionTable'),
  _key: z.string(),
  title: z.string(),
  rows: z.array(
    z.object({
      _key: z.string(),
      ion: z.enum(['sodium', 'potassium', 'calcium', 'magnesium']),
      place: z.string(),
      role: z.string(),
      foods: z.string(),
    }),
  ),
})
export type IonTable = z.infer<typeof IonTable>
