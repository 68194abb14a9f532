import {useFormatter, useTranslations} from 'next-intl'
import type {Product} from '#lib/content/product.ts'

/** The package leaflet to download, with what a reader on a slow line wants to know before. */
export function LeafletFile({file}: {file: Product['leaflet']}) {
  const t = useTranslations('product')
  const format = useFormatter()
  if (!file) return null
  const [unit, divisor, digits] =
    file.size < 1_000_000
      ? (['kilobyte', 1_000, 0] as const)
      : (['megabyte', 1_000_000, 1] as const)
  // The smallest file is one kilobyte, not none.
  const size = format.number(Math.max(file.size / divisor, 1), {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  })
  return (
    <p>
      <a href={file.address} type="application/pdf">
        {t('leafletFile', {format: file.extension.toUpperCase(), size})}
      </a>
    </p>
  )
}
