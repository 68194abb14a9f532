import {getTranslations} from 'next-intl/server'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {UnavailablePage, WithheldPage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {everywhere} from '#app/_pages/listing.ts'
import {pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf} from '#app/_pages/params.ts'
import {resolveSources} from '#app/_pages/sources.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {CitedSources} from './cited-sources.tsx'
import styles from './page.module.css'
import {Register} from './register.tsx'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string}>}

const route = {page: 'sources'} as const

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations({locale, namespace: 'sources'})
  const editions = everywhere(route)
  return pageMetadata(locale, {title: t('title'), description: t('intro'), route, editions})
}

/** What the articles rest on, and how far the words of notices and claims were verified. */
export default async function SourcesPage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveSources(locale)
  const editions = everywhere(route)
  if (resolution.kind === 'unavailable')
    return <UnavailablePage locale={locale} problem={resolution.problem} />
  if (resolution.kind === 'withheld')
    return <WithheldPage locale={locale} account={resolution.account} editions={editions} />
  const {sources, register, account} = resolution
  const t = await getTranslations({locale, namespace: 'sources'})
  const edit = await currentEdit()
  const why = whyPath(locale, route)
  return (
    <PageFrame type="sources" pageKey="sources" {...await frameOf(editions)}>
      <div className={styles.sources}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
          <p>
            <a href="#register">{t('register')}</a>
          </p>
        </header>
        <Notices notices={account.judged.notices} isDemo={siteMode.isDemo} why={why} edit={edit} />
        <CitedSources sources={sources} edit={edit} />
        <Register register={register} edit={edit} />
      </div>
    </PageFrame>
  )
}
