import {useFormatter, useTranslations} from 'next-intl'
import type {Product} from '#lib/content/product.ts'
import styles from './page.module.css'

/** The package leaflet to download, with what a reader on a slow line wants to know before. */
export function LeafletLink({leaflet}: {leaflet: Product['leaflet']}) {
  const t = useTranslations('product')
  const format = useFormatter()
  if (!leaflet) return null
  const [unit, divisor, digits] =
    leaflet.size < 1_000_000
      ? (['kilobyte', 1_000, 0] as const)
      : (['megabyte', 1_000_000, 1] as const)
  // The smallest file is one kilobyte, not none.
  const size = format.number(Math.max(leaflet.size / divisor, 1), {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  })
  return (
    <p className={styles.section}>
      <a href={leaflet.address} type="application/pdf">
        {t('leafletFile', {format: leaflet.extension.toUpperCase(), size})}
      </a>
    </p>
  )
}
