import {getTranslations} from 'next-intl/server'
import {directionOf, type Locale} from '#lib/i18n/locales.ts'
import type {Refusal} from '#lib/content/preview/begin.ts'

const STATUS = {noToken: 501, refused: 401, unreachable: 503} as const

/** A small page that says why no preview begins. A route answers it, so no component can. */
export async function refusalPage(reason: Refusal, locale: Locale): Promise<Response> {
  const t = await getTranslations({locale, namespace: 'preview'})
  const html = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(t('refusedTitle'))}</title>
<style>body{font:112.5%/1.55 system-ui,sans-serif;max-inline-size:34em;margin:3rem auto;padding:0 1.5rem}</style>
<main data-page-type="error" data-page-key="preview" data-locale="${locale}" data-market="">
<h1>${escaped(t('refusedTitle'))}</h1>
<p>${escaped(t(reason))}</p>
<p><a href="/studio" target="_top">${escaped(t('studio'))}</a></p>
</main>
</html>
`
  return new Response(html, {
    status: STATUS[reason],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'",
    },
  })
}

const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
