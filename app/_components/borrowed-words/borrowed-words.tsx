import {useLocale, useTranslations} from 'next-intl'
import {languageName} from '#lib/i18n/language-name.ts'
import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import styles from './borrowed-words.module.css'

/** Says that a page has no words of its own, whose it shows instead, and in which others it can be read. */
export function BorrowedWords({
  from,
  others,
}: {
  from: Locale
  others: readonly {locale: Locale; path: string}[]
}) {
  const t = useTranslations('borrowed')
  const own = languageOf(useLocale())
  return (
    <aside className={styles.note} aria-label={t('label')} data-borrowed-from={from}>
      <p>
        {t('fromLanguage', {
          own: languageName(own, own),
          language: languageName(languageOf(from), own),
        })}
      </p>
      <p>{t('notices')}</p>
      {others.length > 0 && (
        <p>
          {t('others')}{' '}
          {others.map(({locale, path}, index) => (
            <span key={locale}>
              {index > 0 && ' · '}
              <a href={path} lang={languageOf(locale)} hrefLang={locale}>
                {languageName(languageOf(locale), languageOf(locale))}
              </a>
            </span>
          ))}
        </p>
      )}
    </aside>
  )
}
