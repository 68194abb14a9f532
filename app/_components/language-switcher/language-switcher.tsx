import {useTranslations} from 'next-intl'
import type {Locale} from '#lib/i18n/locales.ts'
import styles from './language-switcher.module.css'

export type Edition = {locale: Locale; name: string; path: string}

/** Leads to the same page in the other countries and languages that have it, and to the choice of all. */
export function LanguageSwitcher({
  locale,
  name,
  editions,
}: {
  locale: Locale
  name: string
  editions: readonly Edition[]
}) {
  const t = useTranslations('languageSwitcher')
  return (
    <nav className={styles.switcher} aria-label={t('label')}>
      <details>
        <summary>
          <span className={styles.label}>{t('label')}</span> {name}
        </summary>
        <ul>
          {editions
            .filter((edition) => edition.locale !== locale)
            .map((edition) => (
              <li key={edition.locale}>
                <a href={edition.path} lang={edition.locale} hrefLang={edition.locale}>
                  <bdi>{edition.name}</bdi>
                </a>
              </li>
            ))}
          <li>
            {/* oxlint-disable-next-line no-html-link-for-pages -- another root layout: a new document */}
            <a href="/">{t('chooseAnother')}</a>
          </li>
        </ul>
      </details>
    </nav>
  )
}
