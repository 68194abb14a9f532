import {useFormatter, useTranslations} from 'next-intl'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {NoticeText} from '#lib/content/notice-text.ts'
import styles from './notice.module.css'

/**
 * One notice the law requires: its kind in words, the sentence alone in its own element, and beneath it
 * why it stands here. Never grey, never small, never folded away.
 */
export function Notice({notice, isDemo, edit}: {notice: NoticeText; isDemo: boolean; edit: Edit}) {
  const t = useTranslations('notice')
  const demo = useTranslations('demo')
  const format = useFormatter()
  const isMarked = isDemo && notice.kind !== 'medical'
  return (
    <div
      role="note"
      className={styles.notice}
      lang={notice.language}
      data-disclaimer={notice.key}
      data-version={notice.version}
    >
      <p className={styles.heading}>{notice.heading}</p>
      <p className={styles.text} data-disclaimer-text="" {...edit(notice, 'text')}>
        {notice.text}
      </p>
      {isMarked && (
        <p className={styles.demo} data-demo="label" data-verification={notice.verification}>
          {demo('noticeLabel')}
          {notice.verification !== 'verified' && <> {demo(notice.verification)}</>}
        </p>
      )}
      <details className={styles.why}>
        <summary>{t('whyDoISeeThis')}</summary>
        <dl>
          <dt>{t('legalBasis')}</dt>
          {notice.legalBasis.map(({citation, url}) => (
            <dd key={citation}>{url ? <a href={url}>{citation}</a> : citation}</dd>
          ))}
          {notice.duty && (
            <>
              <dt>{t('duty')}</dt>
              <dd>{notice.duty}</dd>
            </>
          )}
          <dt {...edit(notice, 'version')}>{t('version', {version: notice.version})}</dt>
          <dd {...edit(notice, 'validFrom')}>
            {t('inForceSince', {date: format.dateTime(new Date(notice.validFrom), 'day')})}
          </dd>
          {notice.verification === 'verified' && <dd>{t('verifiedAtSource')}</dd>}
        </dl>
      </details>
    </div>
  )
}

/** Several notices that belong together, as one band. */
export function Notices({
  notices,
  isDemo,
  edit,
}: {
  notices: readonly NoticeText[]
  isDemo: boolean
  edit: Edit
}) {
  if (notices.length === 0) return null
  return (
    <div className={styles.band}>
      {notices.map((notice) => (
        <Notice key={notice.key} notice={notice} isDemo={isDemo} edit={edit} />
      ))}
    </div>
  )
}
