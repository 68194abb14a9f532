import {getTranslations} from 'next-intl/server'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {TeaserList} from '#app/_components/teaser-list/teaser-list.tsx'
import {UnavailablePage, WithheldPage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {resolveGlossary} from '#app/_pages/glossary.ts'
import {absentMetadata, pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf} from '#app/_pages/params.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import {byLetter} from './letters.ts'
import {Letters, LettersNav} from './entries.tsx'
import styles from './page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string}>}

const route = {page: 'glossary'} as const

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveGlossary(locale)
  if (resolution.kind !== 'shown') return absentMetadata(locale, resolution)
  const t = await getTranslations({locale})
  const {editions} = resolution
  return pageMetadata(locale, {
    title: t('glossary.title'),
    description: t('meta.glossary'),
    route,
    editions,
  })
}

export default async function GlossaryPage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveGlossary(locale)
  if (resolution.kind === 'unavailable')
    return <UnavailablePage locale={locale} problem={resolution.problem} />
  if (resolution.kind === 'withheld') return <WithheldPage locale={locale} {...resolution} />
  const {entries, products, account, editions} = resolution
  const t = await getTranslations({locale})
  const edit = await currentEdit()
  const at = (place: Place) => ({
    notices: account.judged.notices.filter((notice) => notice.place === place),
    isDemo: siteMode.isDemo,
    why: whyPath(locale, route),
    edit,
  })
  const isAllUnchecked = entries.length > 0 && entries.every(({isUnchecked}) => isUnchecked)
  const letters = byLetter(entries, locale)
  return (
    <PageFrame type="glossary" pageKey="glossary" {...await frameOf(editions)}>
      <div className={styles.page}>
        <header>
          <h1>{t('glossary.title')}</h1>
          <p>{entries.length > 0 ? t('glossary.intro') : t('glossary.none')}</p>
          {isAllUnchecked && <p className={styles.unchecked}>{t('demo.uncheckedTranslation')}</p>}
        </header>
        <LettersNav letters={letters} />
        <Notices {...at('beforeContent')} />
        <Letters letters={letters} isEachMarked={!isAllUnchecked} edit={edit} />
        {products.length > 0 && (
          <section aria-labelledby="products">
            <h2 id="products">{t('article.relatedProducts')}</h2>
            <Notices {...at('beforeTeasers')} />
            <TeaserList teasers={products} level={3} />
          </section>
        )}
        <Notices {...at('afterContent')} />
      </div>
    </PageFrame>
  )
}
