import {useFormatter, useLocale, useTranslations} from 'next-intl'
import {LeafletFile} from '#app/_components/leaflet-file/leaflet-file.tsx'
import type {Product} from '#lib/content/product.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

/** The way to the package leaflet of a medicine; where there is none in this language, it says so. */
export function LeafletLink({
  product,
  leaflet,
}: {
  product: Product
  leaflet: {version: number; validFrom: string} | null
}) {
  const t = useTranslations('leaflet')
  const format = useFormatter()
  const locale = useLocale()
  if (!product.status.legalStatus.startsWith('medicine')) return null
  return (
    <section className={styles.section} aria-labelledby="leaflet">
      <h2 id="leaflet">{t('name')}</h2>
      {leaflet ? (
        <p>
          <a href={pathOf(locale, {page: 'leaflet', slug: product.slug})}>
            {t('read', {
              version: leaflet.version,
              from: format.dateTime(new Date(leaflet.validFrom), 'day'),
            })}
          </a>
        </p>
      ) : (
        <p>{t('none')}</p>
      )}
      <LeafletFile file={product.leaflet} />
    </section>
  )
}
