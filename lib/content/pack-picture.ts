import {z} from 'zod'
import {pictureOf} from './asset-address.ts'
import {LocalizedString} from './localized-string.ts'

/** An image field with its alternative text by language. */
export const PACK_PICTURE = `
  "alt": coalesce(alt[]{language, value}, []),
  crop{top, bottom, left, right},
  hotspot{x, y, width, height},
  asset->{_id, "colour": select(metadata.isOpaque => metadata.palette.dominant.background)}
`

/** Null where no picture was uploaded yet. */
export const PackPicture = z
  .object({
    alt: LocalizedString,
    asset: z.object({_id: z.string(), colour: z.string().nullable()}).nullable(),
    crop: z
      .object({top: z.number(), bottom: z.number(), left: z.number(), right: z.number()})
      .nullable(),
    hotspot: z
      .object({x: z.number(), y: z.number(), width: z.number(), height: z.number()})
      .nullable(),
  })
  .nullable()
  .transform((field) => {
    if (!field?.asset) return null
    const {alt, asset, crop, hotspot} = field
    return {alt, ...pictureOf({asset, crop, hotspot})}
  })
