import type {Edition} from '#app/_components/language-switcher/language-switcher.tsx'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {localeNames} from '#lib/i18n/messages.ts'
import {locales, pathOf, type Route} from '#lib/i18n/routing.ts'

/** What the frame around a page needs beside the page: its editions by name, and how the site runs. */
export async function frameOf(editions: readonly {locale: Locale; route: Route}[]) {
  const names = await localeNames(editions.map(({locale}) => locale))
  return {
    editions: editions
      .toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
      .map(({locale, route}): Edition => {
        return {locale, name: names.get(locale) ?? locale, path: pathOf(locale, route)}
      }),
    demo: {isDemo: siteMode.isDemo, clockSetTo: siteMode.clockSetTo},
  }
}
