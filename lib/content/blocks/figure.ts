import {z} from 'zod'
import {pictureOf} from '../asset-address.ts'
import {image} from './image.ts'

export const Figure = z
  .object({
    _type: z.literal('figure'),
    _key: z.string(),
    alt: z.string().min(1),
    caption: z.string().nullable(),
    /** Whether its direction carries meaning, so that it is mirrored where text runs the other way. */
    mirrorsInRtl: z.boolean().nullable().transform(Boolean),
    ...image,
  })
  .transform(({asset, crop, hotspot, ...words}) => ({
    ...words,
    picture: pictureOf({asset, crop, hotspot}),
  }))
export type Figure = z.infer<typeof Figure>
