import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import {plainWords} from '#lib/content/preview/plain-words.ts'
import type {Problem} from '#lib/content/read.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {isPseudo, type Locale} from '#lib/i18n/locales.ts'
import {type Route, urlOf} from '#lib/i18n/routing.ts'

/** What every document says of itself, until a page says more. */
export const siteMetadata: Metadata = {
  metadataBase: new URL(siteMode.url),
  robots: siteMode.mayBeIndexed ? {index: true, follow: true} : {index: false, follow: false},
}

/** A page that is not there, or not now: it says so and stays out of every index. */
export async function absentMetadata(
  locale: Locale,
  resolution: {kind: 'absent' | 'moved' | 'withheld'} | {kind: 'unavailable'; problem: Problem},
): Promise<Metadata> {
  const t = await getTranslations({locale})
  const words = WORDS[resolution.kind === 'unavailable' ? resolution.problem : resolution.kind]
  return {
    title: t('meta.titleTemplate', {title: t(`${words}.title`)}),
    description: t(`${words}.text`),
    robots: {index: false, follow: false},
  }
}

const WORDS = {
  absent: 'notFound',
  // Only ever a redirect; its metadata is read by nobody.
  moved: 'notFound',
  withheld: 'withheld',
  unreachable: 'unavailable',
  broken: 'error',
} as const

/**
 * A page with an address of its own, and the same page in the locales that have it and may show it.
 *
 * @param editions locale and route of every edition, this one among them
 */
export async function pageMetadata(
  locale: Locale,
  {
    title,
    description,
    route,
    editions,
  }: {
    title: string
    description: string | null
    route: Route
    editions: readonly {locale: Locale; route: Route}[]
  },
): Promise<Metadata> {
  const t = await getTranslations({locale, namespace: 'meta'})
  return {
    title: t('titleTemplate', {title: plainWords(title)}),
    description: description ? plainWords(description) : t('description'),
    alternates: {
      canonical: urlOf(locale, route),
      languages: {
        ...Object.fromEntries(
          editions
            .filter((edition) => !isPseudo(edition.locale))
            .map((edition) => [edition.locale, urlOf(edition.locale, edition.route)]),
        ),
        'x-default': siteMode.url,
      },
    },
  }
}

/** A page in borrowed words: search engines are led to the page whose words they are. */
export async function borrowedMetadata(
  locale: Locale,
  {
    title,
    description,
    route,
    from,
  }: {title: string; description: string | null; route: Route; from: Locale},
): Promise<Metadata> {
  const t = await getTranslations({locale, namespace: 'meta'})
  return {
    title: t('titleTemplate', {title: plainWords(title)}),
    description: description ? plainWords(description) : t('description'),
    robots: {index: false, follow: true},
    alternates: {canonical: urlOf(from, route)},
  }
}
