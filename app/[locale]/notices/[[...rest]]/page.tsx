import {permanentRedirect} from 'next/navigation'
import {getTranslations} from 'next-intl/server'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {NotFoundPage, UnavailablePage} from '#app/_pages/absent.tsx'
import {frameOf} from '#app/_pages/frame.ts'
import {absentMetadata} from '#app/_pages/metadata.ts'
import {localeOf} from '#app/_pages/params.ts'
import {inOrder} from '#app/_passport/passport.ts'
import {passportOfPath} from '#app/_passport/passport-of-path.ts'
import {prefixOf} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {Evaluation} from './evaluation.tsx'
import {NoticeAccount} from './notice-account.tsx'
import styles from './page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string; rest?: string[]}>}

/** The notices of the home page; those of other pages are told when they are first asked for. */
export const generateStaticParams = () => [{rest: []}]

async function toldOf(params: Props['params']) {
  const locale = await localeOf(params)
  const path = [prefixOf(locale), ...((await params).rest ?? [])].join('/')
  return {locale, path, told: await passportOfPath(path)}
}

export async function generateMetadata({params}: Props) {
  const {locale, told} = await toldOf(params)
  if (!told.isAnswered) return absentMetadata(locale, {kind: 'unavailable', problem: told.problem})
  if (!told.value.account) return absentMetadata(locale, {kind: 'absent'})
  const t = await getTranslations({locale})
  return {
    title: t('meta.titleTemplate', {title: t('why.title')}),
    description: t('why.intro'),
    robots: {index: false, follow: false},
  }
}

/** What a reader is told of a page's notices: which rule, which law, which words, since when. */
export default async function NoticesPage({params}: Props) {
  const {locale, path, told} = await toldOf(params)
  if (!told.isAnswered) return <UnavailablePage locale={locale} problem={told.problem} />
  const {passport, account, editions} = told.value
  if (passport.movedTo) permanentRedirect(pathOf(locale, {page: 'notices', of: passport.movedTo}))
  if (!account) return <NotFoundPage locale={locale} />
  const t = await getTranslations({locale, namespace: 'why'})
  const notices = inOrder(account.judged.notices)
  const frame = await frameOf(
    editions.map((edition) => ({
      locale: edition.locale,
      route: {page: 'notices', of: pathOf(edition.locale, edition.route)} as const,
    })),
  )
  return (
    <PageFrame
      type="legal"
      pageKey="notices"
      crumb={passport.status === 'shown' ? {name: t('page'), path} : undefined}
      {...frame}
    >
      <div className={styles.account}>
        <header>
          <h1>{t('title')}</h1>
          <p>{passport.status === 'shown' ? t('intro') : t('withheld')}</p>
        </header>
        {notices.map((notice) => (
          <NoticeAccount key={notice.key} notice={notice} account={account} />
        ))}
        {notices.length === 0 && passport.status === 'shown' && <p>{t('noNotice')}</p>}
        <Evaluation passport={passport} />
      </div>
    </PageFrame>
  )
}
