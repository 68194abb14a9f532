import '@fontsource-variable/atkinson-hyperlegible-next'
import '#app/site.css'
import '#app/global.css'
import type {ReactNode} from 'react'
import {directionOf, type Locale} from '#lib/i18n/locales.ts'

/** The document around every page of the site, in its locale's language and direction. */
export function HtmlDocument({locale, children}: {locale: Locale; children: ReactNode}) {
  return (
    <html className="site" lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  )
}
