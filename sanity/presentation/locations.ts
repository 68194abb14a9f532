import {map, of, type Observable} from 'rxjs'
import type {DocumentLocationResolver, DocumentLocationsState} from 'sanity/presentation'
import {pathOf} from '#lib/i18n/addresses.ts'
import {languageOf, type Locale, marketOf, pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {localeTitle} from '../schema/fields/locale.ts'
import {type Site, type Use, usesOf} from './used-on.ts'
import {isShownSomewhere, USED_ON_LISTEN, usedOnQuery} from './used-on-query.ts'

const ALL: readonly Locale[] = [...publicLocales, ...pseudoLocales]

/** The pages a document is used on, in every locale, as they are with the drafts or release chosen. */
export const locations: DocumentLocationResolver = (
  {id, type, perspectiveStack},
  {documentStore},
): Observable<DocumentLocationsState | null> => {
  if (!isShownSomewhere(type)) return of(null)
  const answers: Observable<Site & {document: Asked | null}> = documentStore.listenQuery(
    {fetch: usedOnQuery(type), listen: USED_ON_LISTEN},
    {id: publishedId(id), locales: [...ALL]},
    {
      apiVersion: API_VERSION,
      perspective: perspectiveStack.length > 0 ? perspectiveStack : ['drafts'],
      tag: 'presentation.locations',
    },
  )
  return answers.pipe(map((site) => stateOf(usesOf(type, site, localesOf(type, site.document)))))
}

type Asked = {
  language?: string | null
  market?: string | null
  code?: string | null
}

const publishedId = (id: string) => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')

/** Where a document can show at all: a notice and a market bind themselves to theirs. */
function localesOf(type: string, asked: Asked | null) {
  if (type === 'disclaimer') {
    return ALL.filter(
      (locale) => marketOf(locale) === asked?.market && languageOf(locale) === asked.language,
    )
  }
  return type === 'market' ? ALL.filter((locale) => marketOf(locale) === asked?.code) : ALL
}

function stateOf(uses: readonly Use[]): DocumentLocationsState {
  if (uses.length === 0) return {message: 'Not used on any page', tone: 'caution'}
  return {
    locations: uses.map(({locale, route, title}) => ({
      title: `${title ?? NAMES[route.page]} (${localeTitle(locale)})`,
      href: pathOf(locale, route),
    })),
  }
}

const NAMES = {
  home: 'Home page',
  articles: 'All articles',
  products: 'All products',
  faq: 'Questions',
  glossary: 'Glossary',
  article: 'Article without a title',
  product: 'Product without a name',
  leaflet: 'Leaflet of a product without a name',
} as const satisfies Record<Use['route']['page'], string>
