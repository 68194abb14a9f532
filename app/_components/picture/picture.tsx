import type {Picture as Content} from '#lib/content/asset-address.ts'

/** As wide as the text, or the screen where that is narrower. */
const SIZES = '(min-width: 46rem) 43rem, 92vw'

/** A picture in the width the screen asks for. It stands below the first screen: it may wait. */
export function Picture({picture, alt}: {picture: Content; alt: string}) {
  return (
    <img
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={SIZES}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading="lazy"
      decoding="async"
      style={picture.colour ? {backgroundColor: picture.colour} : undefined}
    />
  )
}
