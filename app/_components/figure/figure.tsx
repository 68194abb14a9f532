import type {Figure as Content} from '#lib/content/blocks/figure.ts'
import {Picture} from '../picture/picture.tsx'
import styles from './figure.module.css'

/** A picture in the text, with what it means beneath it. */
export function Figure({
  block: {picture, alt, caption, mirrorsInRtl},
  edit,
}: {
  block: Content
  /** Leads to the picture's field, in a preview. */
  edit: {'data-sanity'?: string}
}) {
  return (
    <figure className={styles.figure} data-mirrors={mirrorsInRtl ? '' : undefined} {...edit}>
      <Picture picture={picture} alt={alt} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
