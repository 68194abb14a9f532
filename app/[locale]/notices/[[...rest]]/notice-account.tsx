import {useFormatter, useLocale, useTranslations} from 'next-intl'
import {FactsList} from '#app/_components/facts-list/facts-list.tsx'
import type {Account} from '#app/_pages/resolution.ts'
import {type Cause, causesOf} from '#app/_passport/causes.ts'
import type {RequiredNotice} from '#lib/disclaimer/types.ts'
import {languageOf} from '#lib/i18n/locales.ts'
import {marketName} from '#lib/i18n/market-name.ts'
import styles from './page.module.css'

/** One notice: its words, the law, the rules that ask for it and what made them apply. */
export function NoticeAccount({
  notice,
  account: {judged, law},
}: {
  notice: RequiredNotice
  account: Account
}) {
  const t = useTranslations()
  const format = useFormatter()
  const day = (date: string) => format.dateTime(new Date(date), 'day')
  const rules = law.rules.filter(({number}) => notice.rules.includes(number))
  const wording = {
    verified: t('notice.verifiedAtSource'),
    secondary: t('demo.secondary'),
    unverified: t('demo.unverified'),
  }
  return (
    <section id={notice.key} className={styles.notice} aria-labelledby={`${notice.key}-title`}>
      <h2 id={`${notice.key}-title`} lang={notice.language}>
        {notice.heading}
      </h2>
      <blockquote lang={notice.language}>{notice.text}</blockquote>
      {law.isDemo && notice.kind !== 'medical' && <p>{t('demo.noticeLabel')}</p>}
      <FactsList
        facts={[
          {
            name: t('notice.legalBasis'),
            value: notice.legalBasis.length > 0 && <Citations citations={notice.legalBasis} />,
          },
          {name: t('notice.duty'), value: notice.duty},
          {name: t('why.wording'), value: wording[notice.verification]},
          {
            name: t('notice.version', {version: notice.version}),
            value: (
              <>
                {t('notice.inForceSince', {date: day(notice.validFrom)})}
                <br />
                {notice.validTo
                  ? t('why.validUntil', {date: day(notice.validTo)})
                  : t('why.withoutEnd')}
              </>
            ),
          },
        ]}
      />
      <h3>{t('why.cause')}</h3>
      {rules.length === 0 && notice.rules.length === 0 && <p>{t('why.added')}</p>}
      {rules.map((rule) => (
        <div key={rule.number} className={styles.rule}>
          <p>
            <strong>{t('why.rule', {number: rule.number})}</strong>
          </p>
          <Citations citations={rule.legalBasis} />
          <Causes causes={causesOf(rule, judged.facts)} />
        </div>
      ))}
    </section>
  )
}

const Citations = ({citations}: {citations: readonly {citation: string; url: string | null}[]}) => (
  <ul className={styles.citations}>
    {citations.map(({citation, url}) => (
      <li key={citation}>{url ? <a href={url}>{citation}</a> : citation}</li>
    ))}
  </ul>
)

function Causes({causes}: {causes: readonly Cause[]}) {
  const t = useTranslations()
  const format = useFormatter()
  const locale = useLocale()
  const inWords = (cause: Cause): readonly string[] => {
    switch (cause.fact) {
      case 'market':
        return cause.values.map((market) => marketName(market, languageOf(locale)))
      case 'pageType':
        return cause.values.map((type) => t(`pageType.${type}`))
      case 'topicClass':
        return cause.values.map((topic) => t(`topicClass.${topic}`))
      case 'role':
        return cause.values.map((role) => t(`role.${role}`))
      case 'legalStatus':
        return cause.values.map((status) => t(`legalStatus.${status}`))
      case 'dailyDoseMg':
        return cause.values.map((mg) => `${format.number(mg)}\u00a0mg`)
    }
  }
  return (
    <FactsList
      facts={causes.map((cause) => ({
        name: t(`fact.${cause.fact}`),
        value: inWords(cause).join('; '),
      }))}
    />
  )
}
