import {z} from 'zod'

/** What a query gives of an image field; `pictureOf` makes its addresses. */
export const image = {
  asset: z.object({_id: z.string(), colour: z.string().nullable()}),
  crop: z
    .object({top: z.number(), bottom: z.number(), left: z.number(), right: z.number()})
    .nullable(),
  hotspot: z
    .object({x: z.number(), y: z.number(), width: z.number(), height: z.number()})
    .nullable(),
}
