import {useFormatter, useLocale, useTranslations} from 'next-intl'
import {FactsList} from '#app/_components/facts-list/facts-list.tsx'
import type {Passport} from '#app/_passport/passport.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

/** When and on what the page was judged, and what that does not say. */
export function Evaluation({passport}: {passport: Passport}) {
  const t = useTranslations('why')
  const format = useFormatter()
  const locale = useLocale()
  const rested = passport.rules.filter(({verdict}) => verdict === 'notApplicable').length
  const hash = (text: string | null) => text && <code className={styles.hash}>{text}</code>
  return (
    <section className={styles.evaluation} aria-labelledby="evaluation">
      <h2 id="evaluation">{t('evaluation')}</h2>
      <p>{t('rested', {count: rested})}</p>
      <p>{t('noConfirmation')}</p>
      <FactsList
        facts={[
          {
            name: t('evaluatedAt'),
            value: (
              <time dateTime={passport.evaluatedAt}>
                {format.dateTime(new Date(passport.evaluatedAt), 'instant')}
              </time>
            ),
          },
          {name: t('contentHash'), value: hash(passport.contentHash)},
          {name: t('ruleSetHash'), value: hash(passport.ruleSetHash)},
        ]}
      />
      <p>
        <a href={`/api/passport?${new URLSearchParams({path: passport.path})}`}>{t('json')}</a>
      </p>
      <p>
        <a href={`${pathOf(locale, {page: 'past'})}?${new URLSearchParams({path: passport.path})}`}>
          {t('past')}
        </a>
      </p>
    </section>
  )
}
