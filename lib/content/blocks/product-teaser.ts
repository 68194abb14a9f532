import {z} from 'zod'

/** `product` is the key of a product; null where there is none any more. */
export const ProductTeaser = z.object({
  _type: z.literal('productTeaser'),
  _key: z.string(),
  product: z.string().nullable(),
})
export type ProductTeaser = z.infer<typeof ProductTeaser>
