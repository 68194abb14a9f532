import {getTranslations} from 'next-intl/server'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {LeafletFile} from '#app/_components/leaflet-file/leaflet-file.tsx'
import {AbsentPage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {leafletRoute, resolveLeaflet} from '#app/_pages/leaflet.ts'
import {absentMetadata, pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf, NO_SLUG} from '#app/_pages/params.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {breadcrumbs} from '#app/_structured-data/breadcrumbs.ts'
import {StructuredData} from '#app/_structured-data/structured-data.tsx'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import {pathOf, urlOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'
import {Contents, Sections} from './sections.tsx'
import {Standing} from './standing.tsx'
import {Versions} from './versions.tsx'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string; slug: string; version?: string[]}>}

/** Made when first asked for: few products have such a page. */
export const generateStaticParams = () => [{slug: NO_SLUG, version: []}]

async function resolved(params: Props['params']) {
  const locale = await localeOf(params)
  const {slug, version: [version] = []} = await params
  return {locale, version, resolution: await resolveLeaflet(locale, slug, version)}
}

export async function generateMetadata({params}: Props) {
  const {locale, version, resolution} = await resolved(params)
  if (resolution.kind !== 'shown') return absentMetadata(locale, resolution)
  const {product, leaflet, editions} = resolution
  const t = await getTranslations({locale, namespace: 'leaflet'})
  const name = product.displayName
  const title = t('title', {name})
  const metadata = await pageMetadata(locale, {
    title: version === undefined ? title : `${title} (${t('version', {version: leaflet.version})})`,
    description: t('description', {name}),
    route: leafletRoute(product.slug, version),
    editions,
  })
  // Who searches is led to the leaflet in force, never to another version of it.
  return version === undefined ? metadata : {...metadata, robots: {index: false, follow: true}}
}

/** A package leaflet to be read: everything in sight, at body size, in print as on the screen. */
export default async function LeafletPage({params}: Props) {
  const {locale, version, resolution} = await resolved(params)
  if (resolution.kind !== 'shown') {
    const routeTo = (slug: string) => leafletRoute(slug, version)
    return <AbsentPage locale={locale} resolution={resolution} routeTo={routeTo} />
  }
  const {product, leaflet, inForce, versions, account, current} = resolution
  const {product: facts, legalStatus} = product.status
  const t = await getTranslations({locale})
  const edit = await currentEdit()
  const at = (place: Place) => account.judged.notices.filter((notice) => notice.place === place)
  const surroundings = {
    isDemo: siteMode.isDemo,
    why: whyPath(locale, leafletRoute(product.slug, version)),
    edit,
  }
  const above = {page: 'product', slug: product.slug} as const
  const title = t('leaflet.title', {name: product.displayName})
  return (
    <PageFrame
      type="leaflet"
      pageKey={facts.key}
      crumb={{
        name: product.displayName,
        path: pathOf(locale, above),
        product: {key: facts.key, legalStatus},
      }}
      {...await frameOf(current)}
    >
      <article className={styles.leaflet} data-product={facts.key} data-legal-status={legalStatus}>
        <Notices notices={at('top')} {...surroundings} />
        <header>
          <p className={styles.status}>{t(`legalStatus.${legalStatus}`)}</p>
          <h1>{title}</h1>
          <Standing
            leaflet={leaflet}
            inForce={inForce}
            versions={versions}
            slug={product.slug}
            edit={edit}
          />
          {siteMode.isDemo && <p className={styles.small}>{t('demo.noticeLabel')}</p>}
          {leaflet.isUncheckedTranslation && (
            <p className={styles.unchecked} {...edit(leaflet, 'isUncheckedTranslation')}>
              {t('demo.uncheckedTranslation')}
            </p>
          )}
          <label className={styles.largePrint}>
            <input type="checkbox" autoComplete="off" /> {t('leaflet.largePrint')}
          </label>
        </header>
        <Notices notices={at('beforeContent')} {...surroundings} />
        <Contents sections={leaflet.sections} />
        <Sections leaflet={leaflet} edit={edit} />
        <Notices notices={at('afterContent')} {...surroundings} />
        <LeafletFile file={product.leaflet} />
        <Versions
          leaflet={leaflet}
          inForce={inForce}
          versions={versions}
          slug={product.slug}
          edit={edit}
        />
      </article>
      <StructuredData
        things={[breadcrumbs({name: product.displayName, url: urlOf(locale, above)}, title)]}
      />
    </PageFrame>
  )
}
