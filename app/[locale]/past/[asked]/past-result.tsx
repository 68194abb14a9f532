import {useFormatter, useTranslations} from 'next-intl'
import type {AnswerAt, Basis} from '#app/_passport/passport-at.ts'
import {inOrder} from '#app/_passport/passport.ts'
import {differencesOf} from './differences.ts'
import styles from './page.module.css'

type Told = Extract<AnswerAt, {isAnswered: true}>['value']

/** Status, notices in their words, what is different today, and the documents behind it. */
export function PastResult({once, today}: {once: Told; today: Told}) {
  const t = useTranslations('past')
  const why = useTranslations('why')
  const demo = useTranslations('demo')
  const format = useFormatter()
  const {passport, account} = once
  const instant = format.dateTime(new Date(passport.evaluatedAt), 'instant')
  const isAhead = once.basis === 'present'
  const notices = inOrder(account?.judged.notices ?? [])
  return (
    <section className={styles.result} aria-labelledby="result" data-status={passport.status}>
      <h2 id="result">{t((isAhead ? AHEAD : PAST)[passport.status])}</h2>
      {passport.movedTo && <p>{t('movedTo', {path: passport.movedTo})}</p>}
      <p>{t(isAhead ? 'fromPresent' : 'fromHistory', {instant})}</p>
      {!isAhead && !once.documents && <p>{t('tooEarly')}</p>}
      <p>{why('noConfirmation')}</p>
      <h3>{t('notices')}</h3>
      {notices.map((notice) => (
        <figure key={notice.key} className={styles.notice} lang={notice.language}>
          <figcaption>{notice.heading}</figcaption>
          <blockquote>{notice.text}</blockquote>
          {passport.isDemo && notice.kind !== 'medical' && <p>{demo('noticeLabel')}</p>}
        </figure>
      ))}
      {notices.length === 0 && <p>{t('noNotice')}</p>}
      <Differences once={once} today={today} />
      {once.documents && once.documents.length > 0 && <Documents documents={once.documents} />}
      <p>
        <a href={`/api/passport?${new URLSearchParams({path: passport.path, at: once.at ?? ''})}`}>
          {why('json')}
        </a>
      </p>
    </section>
  )
}

const PAST = {shown: 'shown', withheld: 'withheld', notFound: 'notFound'} as const
const AHEAD = {
  shown: 'willBeShown',
  withheld: 'willBeWithheld',
  notFound: 'willNotBeFound',
} as const

function Differences({once, today}: {once: Told; today: Told}) {
  const t = useTranslations('past')
  const why = useTranslations('why')
  const differences = differencesOf(once, today)
  return (
    <>
      <h3>{t('differences')}</h3>
      {differences.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul>
          {differences.map((difference) => {
            switch (difference.kind) {
              case 'status':
                return <li key="status">{t('status', {status: t(`is.${difference.status}`)})}</li>
              case 'content':
              case 'rules':
                return <li key={difference.kind}>{t(difference.kind)}</li>
              case 'added':
              case 'removed':
              case 'reworded':
                return (
                  <li key={`${difference.kind} ${difference.key}`}>
                    {t(difference.kind, {heading: difference.heading})}
                  </li>
                )
            }
          })}
        </ul>
      )}
      <p>
        <a href={today.passport.path}>{why('page')}</a>
      </p>
    </>
  )
}

function Documents({documents}: {documents: readonly Basis[]}) {
  const t = useTranslations('past')
  const format = useFormatter()
  return (
    <>
      <h3>{t('documents')}</h3>
      <ul className={styles.documents}>
        {documents.map(({id, revision, changed}) => (
          <li key={id}>
            <code>{id}</code>
            <br />
            {t('revision')} <code>{revision}</code>, {t('changed')}{' '}
            <time dateTime={changed}>{format.dateTime(new Date(changed), 'instant')}</time>
          </li>
        ))}
      </ul>
    </>
  )
}
