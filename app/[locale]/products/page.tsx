import {getTranslations} from 'next-intl/server'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {TeaserList} from '#app/_components/teaser-list/teaser-list.tsx'
import {UnavailablePage, WithheldPage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {everywhere, resolveListing} from '#app/_pages/listing.ts'
import {pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf} from '#app/_pages/params.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {languageOf, marketOf} from '#lib/i18n/locales.ts'
import {marketName} from '#lib/i18n/market-name.ts'
import styles from '../page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string}>}

const route = {page: 'products'} as const

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations({locale})
  return pageMetadata(locale, {
    title: t('site.products'),
    description: t('meta.products'),
    route,
    editions: everywhere(route),
  })
}

export default async function ProductsPage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveListing('products', locale)
  if (resolution.kind === 'unavailable')
    return <UnavailablePage locale={locale} problem={resolution.problem} />
  if (resolution.kind === 'withheld') {
    return (
      <WithheldPage locale={locale} account={resolution.account} editions={everywhere(route)} />
    )
  }
  const t = await getTranslations({locale})
  const {products, account} = resolution
  const edit = await currentEdit()
  return (
    <PageFrame type="products" pageKey="products" {...await frameOf(everywhere(route))}>
      <div className={styles.home}>
        <header>
          <h1>{t('site.products')}</h1>
          <p>
            {t('listing.productsIntro', {market: marketName(marketOf(locale), languageOf(locale))})}
          </p>
        </header>
        <section aria-label={t('site.products')}>
          <Notices
            notices={account.judged.notices}
            isDemo={siteMode.isDemo}
            why={whyPath(locale, route)}
            edit={edit}
          />
          {products.length > 0 ? (
            <TeaserList teasers={products} level={2} />
          ) : (
            <p>{t('home.noProducts')}</p>
          )}
        </section>
      </div>
    </PageFrame>
  )
}
