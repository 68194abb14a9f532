import type {LegalStatus} from '#lib/content/legal-status.ts'
import {useLocale, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {marketOf} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {DemoBanner} from '../demo-banner/demo-banner.tsx'
import {type Edition, LanguageSwitcher} from '../language-switcher/language-switcher.tsx'
import styles from './page-frame.module.css'

export type PageType =
  | 'chooser'
  | 'home'
  | 'topic'
  | 'article'
  | 'products'
  | 'product'
  | 'leaflet'
  | 'mandatory'
  | 'faq'
  | 'glossary'
  | 'sources'
  | 'legal'
  | 'withheld'
  | 'notfound'
  | 'error'

/** What the navigation leads to, with the kind of page that each is. */
const SECTIONS = [
  {page: 'articles', is: 'topic'},
  {page: 'products', is: 'products'},
  {page: 'faq', is: 'faq'},
  {page: 'glossary', is: 'glossary'},
] as const

/** What stands around every page: skip link, banner, way about, the page itself, foot. */
export function PageFrame({
  type,
  pageKey,
  editions,
  demo,
  crumb,
  children,
}: {
  type: PageType
  pageKey: string
  editions: readonly Edition[]
  demo: {isDemo: boolean; clockSetTo: string | null}
  /** The list this page belongs to. */
  /** The page above; `product` where that is the page of one. */
  crumb?: {name: string; path: string; product?: {key: string; legalStatus: LegalStatus}}
  children: ReactNode
}) {
  const t = useTranslations('site')
  const own = useTranslations()('localeName')
  const locale = useLocale()
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      {demo.isDemo && <DemoBanner clockSetTo={demo.clockSetTo} />}
      <header className={styles.header}>
        <a className={styles.name} href={pathOf(locale, {page: 'home'})}>
          {t('name')}
        </a>
        <nav aria-label={t('navigationLabel')}>
          <ul className={styles.sections}>
            {SECTIONS.map(({page, is}) => (
              <li key={page}>
                <a href={pathOf(locale, {page})} aria-current={type === is ? 'page' : undefined}>
                  {t(page)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitcher locale={locale} name={own} editions={editions} />
      </header>
      <main
        id="content"
        className={styles.main}
        tabIndex={-1}
        data-page-type={type}
        data-page-key={pageKey}
        data-locale={locale}
        data-market={marketOf(locale)}
      >
        {crumb && (
          <nav className={styles.crumb} aria-label={t('breadcrumbLabel')}>
            <a
              href={crumb.path}
              data-product={crumb.product?.key}
              data-legal-status={crumb.product?.legalStatus}
            >
              {crumb.name}
            </a>
          </nav>
        )}
        {children}
      </main>
      <footer className={styles.footer} aria-label={t('footerLabel')}>
        <p>{t('purpose')}</p>
        <p>
          <a
            href={pathOf(locale, {page: 'sources'})}
            aria-current={type === 'sources' ? 'page' : undefined}
          >
            {t('sources')}
          </a>
        </p>
      </footer>
    </>
  )
}
