import {useTranslations} from 'next-intl'
import styles from './preview-strip.module.css'

/** What a preview shows, by its outermost layer. */
export type Shown = {kind: 'drafts' | 'published'} | {kind: 'release'; name: string}

/** Says on every page of a preview that it is none of the public's, what it shows, and how to leave. */
export function PreviewStrip({shown}: {shown: Shown}) {
  const t = useTranslations('preview')
  return (
    <aside className={styles.strip} aria-label={t('label')} data-preview={shown.kind}>
      <p>
        <strong>{t('label')}.</strong>{' '}
        {shown.kind === 'release' ? t('release', {name: shown.name}) : t(shown.kind)}
      </p>
      <form action="/api/draft-mode/disable" method="post">
        <button type="submit">{t('leave')}</button>
      </form>
    </aside>
  )
}
