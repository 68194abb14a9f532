import {useLocale, useTranslations} from 'next-intl'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {NoticeText} from '#lib/content/notice-text.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {anchorInRegister} from './anchor-in-register.ts'
import styles from './notice.module.css'

type Surroundings = {
  isDemo: boolean
  /** The address of the page that says why the notices stand here. */
  why: string
  edit: Edit
}

/**
 * One notice the law requires: its kind in words, the sentence alone in its own element, and beneath it
 * the law, and the way to why it stands here. Never grey, never small, never folded away.
 */
function Notice({notice, isDemo, why, edit}: {notice: NoticeText} & Surroundings) {
  const t = useTranslations('notice')
  const demo = useTranslations('demo')
  const register = `${pathOf(useLocale(), {page: 'sources'})}#${anchorInRegister(notice)}`
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
          {notice.verification !== 'verified' && (
            <>
              {' '}
              {demo(notice.verification)} <a href={register}>{t('toRegister')}</a>
            </>
          )}
        </p>
      )}
      <p className={styles.why}>
        {notice.legalBasis.map(({citation, url}) => (
          <span key={citation}>{url ? <a href={url}>{citation}</a> : citation}</span>
        ))}
        <a href={`${why}#${notice.key}`}>{t('whyDoISeeThis')}</a>
      </p>
    </div>
  )
}

/**
 * Several notices that belong together, as one band; above everything it is an alarm. Those that are
 * links stand beside the product they are about, not here.
 */
export function Notices({
  notices,
  ...surroundings
}: {notices: readonly (NoticeText & {place?: string})[]} & Surroundings) {
  const blocks = notices.filter(({place}) => place !== 'productLink')
  if (blocks.length === 0) return null
  const isAlarm = blocks.every(({place}) => place === 'top')
  return (
    <div className={isAlarm ? styles.alarm : styles.band}>
      {blocks.map((notice) => (
        <Notice key={notice.key} notice={notice} {...surroundings} />
      ))}
    </div>
  )
}
