import {useTranslations} from 'next-intl'
import styles from './text-notes.module.css'

/** What a reader has to know of the text itself: that its review is overdue, that its source has changed. */
export function TextNotes({isOverdue, isStale}: {isOverdue: boolean; isStale: boolean}) {
  const t = useTranslations('textNotes')
  return (
    <>
      {isOverdue && (
        <p className={styles.overdue} data-text-note="overdue">
          {t('overdue')}
        </p>
      )}
      {isStale && (
        <p className={styles.stale} data-text-note="stale">
          {t('stale')}
        </p>
      )}
    </>
  )
}
