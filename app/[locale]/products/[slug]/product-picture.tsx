import {useLocale} from 'next-intl'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import styles from './page.module.css'

/** As wide as it is shown: beside the name, or under it on a narrow screen. */
const SIZES = '(min-width: 46rem) 16rem, 60vw'

/** The pack. Without words in the reader's language it is left out: nobody would know what it shows. */
export function ProductPicture({product, edit}: {product: Product; edit: Edit}) {
  const {picture, ...facts} = product.status.product
  const alt = inLocale(picture?.alt ?? null, useLocale())
  if (!picture || !alt) return null
  return (
    <img
      className={styles.picture}
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={SIZES}
      width={picture.width}
      height={picture.height}
      alt={alt}
      decoding="async"
      style={picture.colour ? {backgroundColor: picture.colour} : undefined}
      {...edit(facts, 'picture')}
    />
  )
}
