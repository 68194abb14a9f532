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
import {pathOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string}>}

const route = {page: 'home'} as const

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations({locale, namespace: 'home'})
  return pageMetadata(locale, {
    title: t('title'),
    description: null,
    route,
    editions: everywhere(route),
  })
}

export default async function HomePage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveListing('home', locale)
  if (resolution.kind === 'unavailable')
    return <UnavailablePage locale={locale} problem={resolution.problem} />
  if (resolution.kind === 'withheld') {
    return (
      <WithheldPage locale={locale} account={resolution.account} editions={everywhere(route)} />
    )
  }
  const t = await getTranslations({locale, namespace: 'home'})
  const {articles, products, account} = resolution
  const edit = await currentEdit()
  return (
    <PageFrame type="home" pageKey="home" {...await frameOf(everywhere(route))}>
      <div className={styles.home}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </header>
        <section aria-labelledby="articles">
          <h2 id="articles">{t('articlesHeading')}</h2>
          {articles.length > 0 ? (
            <TeaserList teasers={articles} level={3} />
          ) : (
            <p>{t('noArticles')}</p>
          )}
        </section>
        <section aria-labelledby="products">
          <h2 id="products">{t('productsHeading')}</h2>
          <Notices
            notices={account.judged.notices}
            isDemo={siteMode.isDemo}
            why={whyPath(locale, route)}
            edit={edit}
          />
          {products.length > 0 && <TeaserList teasers={products} level={3} />}
          <p>
            <a href={pathOf(locale, {page: 'products'})}>{t('allProducts')}</a>
          </p>
        </section>
      </div>
    </PageFrame>
  )
}
