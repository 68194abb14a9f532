import type {Figure as Content} from '#lib/content/portable-text.ts'
import styles from './figure.module.css'

/** As wide as the text, or the screen where that is narrower. */
const SIZES = '(min-width: 46rem) 43rem, 92vw'

/** A picture in the text, with what it means beneath it. It stands below the first screen: it may wait. */
export function Figure({
  figure: {picture, alt, caption},
  edit,
}: {
  figure: Content
  /** Leads to the picture's field, in a preview. */
  edit: {'data-sanity'?: string}
}) {
  return (
    <figure className={styles.figure} {...edit}>
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
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
