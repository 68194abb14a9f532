/** Pictures that browsers show and the lake can cut: vector graphics keep their shape, so no crop. */
export const ACCEPTED = 'image/png, image/jpeg, image/webp, image/avif, image/gif, image/tiff'

export const hasAsset = (value: unknown): value is {asset: object} =>
  typeof value === 'object' && value !== null && 'asset' in value && Boolean(value.asset)

/** A picture has its alternative text; where there is no picture yet, nothing is to be described. */
export const describes = (alt: string | undefined, {parent}: {parent?: unknown}) =>
  !hasAsset(parent) || Boolean(alt?.trim()) || 'Describe the picture for readers who do not see it.'
