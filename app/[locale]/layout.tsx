import type {ReactNode} from 'react'
import {HtmlDocument} from '#app/_components/html-document/html-document.tsx'
import {PreviewFrame} from '#app/_pages/preview-frame.tsx'
import {bindToConfiguration} from '#lib/content/answer.ts'
import {defaultLocale} from '#lib/i18n/locales.ts'
import {locales, parseLocale} from '#lib/i18n/routing.ts'

export {siteMetadata as metadata} from '#app/_pages/metadata.ts'

export const generateStaticParams = () => locales.map((locale) => ({locale}))

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{locale: string}>
}) {
  const locale = parseLocale((await params).locale) ?? defaultLocale
  await bindToConfiguration()
  return (
    <HtmlDocument locale={locale}>
      <PreviewFrame />
      {children}
    </HtmlDocument>
  )
}
