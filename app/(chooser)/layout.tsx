import type {ReactNode} from 'react'
import {HtmlDocument} from '#app/_components/html-document/html-document.tsx'
import {PreviewFrame} from '#app/_pages/preview-frame.tsx'
import {bindToConfiguration} from '#lib/content/answer.ts'
import {defaultLocale} from '#lib/i18n/locales.ts'

export {siteMetadata as metadata} from '#app/_pages/metadata.ts'

export default async function ChooserLayout({children}: {children: ReactNode}) {
  await bindToConfiguration()
  return (
    <HtmlDocument locale={defaultLocale}>
      <PreviewFrame />
      {children}
    </HtmlDocument>
  )
}
