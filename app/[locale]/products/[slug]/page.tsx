import {getTranslations} from 'next-intl/server'
import {Notices} from '#app/_components/notice/notice.tsx'
import {ProductLinks} from '#app/_components/notice/product-links.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {TextNotes} from '#app/_components/text-notes/text-notes.tsx'
import {shownLeaflet} from '#app/_law/editions.ts'
import {textNotes} from '#app/_law/text-notes.ts'
import {AbsentPage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {absentMetadata, pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf, NO_SLUG} from '#app/_pages/params.ts'
import {productLinks} from '#app/_pages/product-links.ts'
import {resolveProduct} from '#app/_pages/product.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {breadcrumbs} from '#app/_structured-data/breadcrumbs.ts'
import {productThing} from '#app/_structured-data/product.ts'
import {StructuredData} from '#app/_structured-data/structured-data.tsx'
import {getPublishedListing} from '#lib/content/listing.ts'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {pathOf, urlOf} from '#lib/i18n/routing.ts'
import {Claims} from './claims.tsx'
import {LeafletLink} from './leaflet-link.tsx'
import {Packs} from './packs.tsx'
import styles from './page.module.css'
import {ProductFacts} from './product-facts.tsx'
import {ProductPicture} from './product-picture.tsx'
import {ProductWords} from './product-words.tsx'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string; slug: string}>}

export async function generateStaticParams({params}: {params: {locale: string}}) {
  const listing = await getPublishedListing()
  const texts = listing.isAnswered
    ? listing.value.products.flatMap(({markets}) => markets.flatMap((market) => market.texts))
    : []
  const slugs = texts.filter(({locale}) => locale === params.locale).map(({slug}) => slug)
  return (slugs.length > 0 ? slugs : [NO_SLUG]).map((slug) => ({slug}))
}

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveProduct(locale, (await params).slug)
  if (resolution.kind !== 'shown') return absentMetadata(locale, resolution)
  const {product, editions} = resolution
  return pageMetadata(locale, {
    title: product.displayName,
    description: product.description,
    route: {page: 'product', slug: product.slug},
    editions,
  })
}

export default async function ProductPage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveProduct(locale, (await params).slug)
  if (resolution.kind !== 'shown') {
    const routeTo = (slug: string) => ({page: 'product', slug}) as const
    return <AbsentPage locale={locale} resolution={resolution} routeTo={routeTo} />
  }
  const {product, edition, account, editions} = resolution
  const {notices} = account.judged
  const why = whyPath(locale, {page: 'product', slug: product.slug})
  const t = await getTranslations({locale})
  const edit = await currentEdit()
  const [subject] = account.judged.facts.products
  const thing =
    subject &&
    productThing(product, {
      type: subject.structuredType,
      locale,
      legalStatus: t(`legalStatus.${product.status.legalStatus}`),
      url: urlOf(locale, {page: 'product', slug: product.slug}),
      fictitious: siteMode.isDemo ? t('demo.banner') : null,
    })
  const list = {name: t('site.products'), url: urlOf(locale, {page: 'products'})}
  return (
    <PageFrame
      type="product"
      pageKey={product.status.product.key}
      crumb={{name: t('site.products'), path: pathOf(locale, {page: 'products'})}}
      {...await frameOf(editions)}
    >
      <article
        className={styles.product}
        data-product={product.status.product.key}
        data-legal-status={product.status.legalStatus}
      >
        <Notices
          notices={notices.filter(({place}) => place === 'top')}
          isDemo={siteMode.isDemo}
          why={why}
          edit={edit}
        />
        <header>
          <p className={styles.status} {...edit(product.status, 'legalStatus')}>
            {t(`legalStatus.${product.status.legalStatus}`)}
          </p>
          <h1>{product.displayName}</h1>
          {product.summary && <p className={styles.summary}>{product.summary}</p>}
          <ProductPicture product={product} edit={edit} />
          <TextNotes {...textNotes(account.judged)} />
          {product.isUncheckedTranslation && (
            <p {...edit(product, 'isUncheckedTranslation')}>{t('demo.uncheckedTranslation')}</p>
          )}
          <ProductLinks
            links={productLinks(notices, product.status.product.key, locale, product.slug)}
          />
          <Claims product={product} isDemo={siteMode.isDemo} edit={edit} />
        </header>
        <Notices
          notices={notices.filter(({place}) => place === 'beforeContent')}
          isDemo={siteMode.isDemo}
          why={why}
          edit={edit}
        />
        <ProductFacts product={product} edit={edit} />
        <ProductWords product={product} edit={edit} />
        <LeafletLink product={product} leaflet={shownLeaflet(edition, locale, account.law)} />
        <Notices
          notices={notices.filter(({place}) => place === 'afterContent')}
          isDemo={siteMode.isDemo}
          why={why}
          edit={edit}
        />
        <Packs product={product} edit={edit} />
      </article>
      <StructuredData
        things={[...(thing ? [thing] : []), breadcrumbs(list, product.displayName)]}
      />
    </PageFrame>
  )
}
