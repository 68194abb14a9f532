import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf, type Route} from '#lib/i18n/routing.ts'

/** The address of the page that says why the notices of a page stand there. */
export const whyPath = (locale: Locale, route: Route) =>
  pathOf(locale, {page: 'notices', of: pathOf(locale, route)})
