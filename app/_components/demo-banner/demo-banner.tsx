import {useFormatter, useTranslations} from 'next-intl'
import styles from './demo-banner.module.css'

/** Says on every page of a demonstration that the products are fictitious, and when the clock is set. */
export function DemoBanner({clockSetTo}: {clockSetTo: string | null}) {
  const t = useTranslations('demo')
  const format = useFormatter()
  return (
    <aside
      className={styles.banner}
      aria-label={t('label')}
      data-demo="banner"
      data-clock={clockSetTo ?? undefined}
    >
      <p>
        {t('banner')}
        {clockSetTo && (
          <>
            {' '}
            {t('clock', {
              instant: format.dateTime(new Date(clockSetTo), {
                dateStyle: 'long',
                timeStyle: 'short',
              }),
            })}
          </>
        )}
      </p>
    </aside>
  )
}
