import {useFormatter, useLocale, useTranslations} from 'next-intl'
import type {Leaflet} from '#lib/content/leaflet.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import {dayBefore} from '#lib/disclaimer/calendar.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

export type LeafletAmongVersions = {
  leaflet: Leaflet
  inForce: Leaflet | null
  /** In the order in which they come into force. */
  versions: readonly Leaflet[]
  slug: string
  edit: Edit
}

/** Which version this is and from when to when it holds; another than the one in force says so first. */
export function Standing({leaflet, inForce, versions, slug, edit}: LeafletAmongVersions) {
  const t = useTranslations('leaflet')
  const locale = useLocale()
  const isInForce = leaflet._id === inForce?._id
  const words = (
    <span {...edit(leaflet, 'validFrom')}>{useStanding({leaflet, inForce, versions})}</span>
  )
  if (isInForce) return <p className={styles.standing}>{words}</p>
  return (
    <div className={styles.otherVersion}>
      <p>{words}</p>
      {inForce && (
        <p>
          <a href={pathOf(locale, {page: 'leaflet', slug})}>{t('toInForce')}</a>
        </p>
      )}
    </div>
  )
}

/** A version with its days, in a sentence. */
export function useStanding({
  leaflet,
  inForce,
  versions,
}: Pick<LeafletAmongVersions, 'leaflet' | 'inForce' | 'versions'>): string {
  const t = useTranslations('leaflet')
  const format = useFormatter()
  const day = (date: string) => format.dateTime(new Date(date), 'day')
  const {version} = leaflet
  const from = day(leaflet.validFrom)
  if (leaflet._id === inForce?._id) return t('inForce', {version, from})
  const position = versions.indexOf(leaflet)
  const next = versions[position + 1]
  const hasBegun = inForce !== null && position < versions.indexOf(inForce)
  return hasBegun && next
    ? t('former', {version, from, to: day(dayBefore(next.validFrom))})
    : t('coming', {version, from})
}
