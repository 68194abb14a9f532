import type {NextRequest} from 'next/server'
import {beginPreview, PATH_PARAMETER} from '#lib/content/preview/begin.ts'
import {defaultLocale} from '#lib/i18n/locales.ts'
import {localeOfPath} from '#lib/i18n/routing.ts'
import {refusalPage} from '../refusal.ts'

/** Where the Studio begins a preview, with a secret it has just written to the lake. */
export async function GET(request: NextRequest) {
  const refusal = await beginPreview(request)
  const path = request.nextUrl.searchParams.get(PATH_PARAMETER) ?? ''
  return refusalPage(refusal, localeOfPath(path) ?? defaultLocale)
}
