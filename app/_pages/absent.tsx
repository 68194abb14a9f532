import {permanentRedirect} from 'next/navigation'
import {getTranslations} from 'next-intl/server'
import {MessagePage} from '#app/_components/message-page/message-page.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {answerWith} from '#lib/content/answer.ts'
import type {Problem} from '#lib/content/read.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {locales, pathOf, type Route} from '#lib/i18n/routing.ts'
import {frameOf} from './frame.ts'
import type {Absent, Account} from './resolution.ts'

/** The pages that stand where a page is missing. Each sets its own status and reads with script off. */

const homes = () => locales.map((locale) => ({locale, route: {page: 'home'} as const}))

export async function NotFoundPage({locale}: {locale: Locale}) {
  await answerWith(404)
  const t = await getTranslations({locale, namespace: 'notFound'})
  return (
    <PageFrame type="notfound" pageKey="notfound" {...await frameOf(homes())}>
      <MessagePage title={t('title')} text={t('text')}>
        <p>
          <a href={pathOf(locale, {page: 'home'})}>{t('home')}</a>
        </p>
      </MessagePage>
    </PageFrame>
  )
}

/** A required notice is missing: the page names where the same can be read, in words and law of its own. */
export async function WithheldPage({
  locale,
  account,
  editions,
}: {
  locale: Locale
  account: Account
  editions: readonly {locale: Locale; route: Route}[]
}) {
  await answerWith(404)
  const t = await getTranslations({locale, namespace: 'withheld'})
  const frame = await frameOf(editions)
  const home = (await getTranslations({locale, namespace: 'notFound'}))('home')
  return (
    <PageFrame type="withheld" pageKey={account.pageKey} {...frame}>
      <MessagePage title={t('title')} text={t('text')}>
        <h2>{t('availableInstead')}</h2>
        <ul>
          {frame.editions.map((edition) => (
            <li key={edition.locale}>
              <a href={edition.path} lang={edition.locale} hrefLang={edition.locale}>
                <bdi>{edition.name}</bdi>
              </a>
            </li>
          ))}
          <li>
            <a href={pathOf(locale, {page: 'home'})}>{home}</a>
          </li>
        </ul>
      </MessagePage>
    </PageFrame>
  )
}

const WORDS = {
  unreachable: {status: 503, namespace: 'unavailable'},
  broken: {status: 500, namespace: 'error'},
} as const

/** The lake does not answer, or its content does not fit: nothing is shown rather than old or half of it. */
export async function UnavailablePage({locale, problem}: {locale: Locale; problem: Problem}) {
  const {status, namespace} = WORDS[problem]
  await answerWith(status)
  const t = await getTranslations({locale, namespace})
  return (
    <PageFrame type="error" pageKey={namespace} {...await frameOf(homes())}>
      <MessagePage title={t('title')} text={t('text')}>
        {/* A form without a target asks for the same address again, script or no script. */}
        <form>
          <button type="submit">{t('retry')}</button>
        </form>
      </MessagePage>
    </PageFrame>
  )
}

/** Whatever stands where a page is not shown. An address that moved leads on. */
export function AbsentPage({
  locale,
  resolution,
  routeTo,
}: {
  locale: Locale
  resolution: Absent
  routeTo: (slug: string) => Route
}) {
  switch (resolution.kind) {
    case 'unavailable':
      return <UnavailablePage locale={locale} problem={resolution.problem} />
    case 'absent':
      return <NotFoundPage locale={locale} />
    case 'moved':
      return permanentRedirect(pathOf(locale, routeTo(resolution.slug)))
    case 'withheld':
      return <WithheldPage locale={locale} {...resolution} />
  }
}
