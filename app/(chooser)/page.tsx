import {getTranslations} from 'next-intl/server'
import {DemoBanner} from '#app/_components/demo-banner/demo-banner.tsx'
import {siteMode} from '#lib/content/site-mode.ts'
import {defaultLocale, languageOf, marketOf, publicLocales} from '#lib/i18n/locales.ts'
import {marketName} from '#lib/i18n/market-name.ts'
import {localeNames} from '#lib/i18n/messages.ts'
import {pathOf, urlOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

const home = {page: 'home'} as const

export async function generateMetadata() {
  const t = await getTranslations({locale: defaultLocale})
  return {
    title: t('meta.titleTemplate', {title: t('chooser.title')}),
    description: t('meta.chooser'),
    alternates: {
      canonical: siteMode.url,
      languages: {
        ...Object.fromEntries(publicLocales.map((locale) => [locale, urlOf(locale, home)])),
        'x-default': siteMode.url,
      },
    },
  }
}

/** Which country's law and which language: nothing else is said here, and nothing is promoted. */
export default async function ChooserPage() {
  const t = await getTranslations({locale: defaultLocale})
  const names = await localeNames(publicLocales)
  const markets = Map.groupBy(publicLocales, marketOf)
  return (
    <>
      {siteMode.isDemo && <DemoBanner clockSetTo={siteMode.clockSetTo} />}
      <main
        className={styles.chooser}
        data-page-type="chooser"
        data-page-key="chooser"
        data-locale={defaultLocale}
        data-market=""
      >
        <p className={styles.name}>{t('site.name')}</p>
        <h1>{t('chooser.title')}</h1>
        <p>{t('chooser.intro')}</p>
        <ul className={styles.markets} aria-label={t('chooser.listLabel')}>
          {[...markets].map(([market, locales]) => (
            <li key={market}>
              <h2 lang={languageOf(locales[0] ?? defaultLocale)}>
                {marketName(market, languageOf(locales[0] ?? defaultLocale))}
              </h2>
              <ul>
                {locales.map((locale) => (
                  <li key={locale}>
                    <a href={pathOf(locale, home)} lang={locale} hrefLang={locale}>
                      {names.get(locale)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}
