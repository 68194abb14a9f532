import {getTranslations} from 'next-intl/server'
import {FactsList} from '#app/_components/facts-list/facts-list.tsx'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {AbsentPage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {absentMetadata, pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf, NO_SLUG} from '#app/_pages/params.ts'
import {resolveMandatory} from '#app/_pages/mandatory.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {inLocale} from '#lib/content/localized-string.ts'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import styles from '../../products/[slug]/page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string; slug: string}>}

/** Made when first asked for: few products have such a page. */
export const generateStaticParams = () => [{slug: NO_SLUG}]

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveMandatory(locale, (await params).slug)
  if (resolution.kind !== 'shown') return absentMetadata(locale, resolution)
  const {product, label, editions} = resolution
  return pageMetadata(locale, {
    title: `${product.displayName}: ${label}`,
    description: null,
    route: {page: 'mandatory', slug: product.slug},
    editions,
  })
}

/** The particulars of a medicine and nothing else: to be read at once. */
export default async function MandatoryPage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveMandatory(locale, (await params).slug)
  if (resolution.kind !== 'shown') {
    const routeTo = (slug: string) => ({page: 'mandatory', slug}) as const
    return <AbsentPage locale={locale} resolution={resolution} routeTo={routeTo} />
  }
  const {product, account, editions, label} = resolution
  const at = (place: Place) => account.judged.notices.filter((notice) => notice.place === place)
  const surroundings = {
    isDemo: siteMode.isDemo,
    why: whyPath(locale, {page: 'mandatory', slug: product.slug}),
    edit: await currentEdit(),
  }
  const {holder, product: facts} = product.status
  const t = await getTranslations({locale, namespace: 'product'})
  const substances = facts.substances
    .map(({salt, name}) => inLocale(salt, locale) ?? inLocale(name, locale))
    .filter(Boolean)
    .join(', ')
  return (
    <PageFrame
      type="mandatory"
      pageKey={facts.key}
      crumb={{
        name: product.displayName,
        path: pathOf(locale, {page: 'product', slug: product.slug}),
        product: {key: facts.key, legalStatus: product.status.legalStatus},
      }}
      {...await frameOf(editions)}
    >
      <article
        className={styles.product}
        data-product={facts.key}
        data-legal-status={product.status.legalStatus}
      >
        <Notices notices={at('top')} {...surroundings} />
        <h1>
          {label}: {product.displayName}
        </h1>
        <Notices notices={at('beforeContent')} {...surroundings} />
        <FactsList
          facts={[
            {name: t('activeSubstances'), value: substances},
            {name: t('composition'), value: product.composition},
            {name: t('indications'), value: product.indications},
            {name: t('contraindications'), value: product.contraindications.join('; ')},
            {name: t('sideEffects'), value: product.sideEffects},
            // The warnings that a German label carries: those on its ingredients are in the composition.
            {name: t('storage'), value: product.storage},
            {
              name: t('holder'),
              value: holder && [holder.name, holder.address].filter(Boolean).join(', '),
            },
          ]}
        />
        <Notices notices={at('afterContent')} {...surroundings} />
      </article>
    </PageFrame>
  )
}
