import {type NextRequest, NextResponse} from 'next/server'
import {defaultLocale} from '#lib/i18n/locales.ts'
import {packAsked} from '#lib/i18n/asked.ts'
import {destinationOf, UNKNOWN} from '#lib/i18n/routing.ts'

/** Sends each readable address to the folder that answers it. See `destinationOf`. */
export function proxy(request: NextRequest) {
  const destination = destinationOf(request.nextUrl.pathname)
  const at = (pathname: string) => Object.assign(request.nextUrl.clone(), {pathname})
  switch (destination.kind) {
    case 'chooser':
      return NextResponse.next()
    case 'redirect':
      return NextResponse.redirect(at(destination.path), 308)
    case 'page':
      return NextResponse.rewrite(at(folderFor(destination.path, request.nextUrl.searchParams)))
    case 'unknownLocale':
      return NextResponse.rewrite(at(`/${defaultLocale}/${UNKNOWN}/address`))
  }
}

/** What the form about the past asks becomes part of the path: pages are static and see no query. */
const folderFor = (path: string, search: URLSearchParams) =>
  path.endsWith('/past') ? `${path}/${packAsked(search)}` : path

// Not the machine interfaces: bodies through a proxy are cut at 10 MB, and streams are held back.
export const config = {
  matcher: [
    '/((?!lake/|api/|studio(?:/|$)|fhir/|01/|_next/|sitemap\\.xml|robots\\.txt|favicon|icon).*)',
  ],
}
