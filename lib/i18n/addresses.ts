import {type Language, languageOf, type Locale, prefixOf} from './locales.ts'

/**
 * Addresses. A route says what a page is; `pathOf` writes its address in a locale. Slugs come from the
 * content, section segments from here; nothing else writes an address. The Studio, which leads from
 * documents to their pages, reads this file too: it knows no environment.
 */

/** A page of the content. */
export type ContentRoute =
  | {page: 'home'}
  | {page: 'articles'}
  | {page: 'article'; slug: string}
  | {page: 'products'}
  | {page: 'product'; slug: string}
  /** `at` is the key of a question, where it stands on the page. */
  | {page: 'faq'; at?: string}
  /** `at` is the key of a term. */
  | {page: 'glossary'; at?: string}
  /** The package leaflet of a medicine: the one in force, or one of its versions. */
  | {page: 'leaflet'; slug: string; version?: number}

export type Route =
  | ContentRoute
  /** The particulars of a medicine, where the law asks for a page of nothing else. */
  | {page: 'mandatory'; slug: string}
  /** Why the notices of the page at a path of the same locale stand there. */
  | {page: 'notices'; of: string}
  /** What a page showed at an instant. */
  | {page: 'past'}
  /** What the articles rest on, and how far the words of notices and claims were verified. */
  | {page: 'sources'}

export const SECTIONS = {
  articles: {
    de: 'ratgeber',
    fr: 'conseils',
    it: 'consigli',
    en: 'articles',
    es: 'consejos',
    pl: 'porady',
    ar: 'articles',
  },
  products: {
    de: 'produkte',
    fr: 'produits',
    it: 'prodotti',
    en: 'products',
    es: 'productos',
    pl: 'produkty',
    ar: 'products',
  },
  leaflets: {
    de: 'packungsbeilagen',
    fr: 'notices-d-emballage',
    it: 'fogli-illustrativi',
    en: 'leaflets',
    es: 'prospectos',
    pl: 'ulotki',
    ar: 'leaflets',
  },
  mandatory: {
    de: 'pflichtangaben',
    fr: 'mentions-obligatoires',
    it: 'indicazioni-obbligatorie',
    en: 'particulars',
    es: 'datos-obligatorios',
    pl: 'dane-obowiazkowe',
    ar: 'particulars',
  },
  faq: {
    de: 'fragen',
    fr: 'questions',
    it: 'domande',
    en: 'questions',
    es: 'preguntas',
    pl: 'pytania',
    ar: 'questions',
  },
  glossary: {
    de: 'glossar',
    fr: 'glossaire',
    it: 'glossario',
    en: 'glossary',
    es: 'glosario',
    pl: 'slownik',
    ar: 'glossary',
  },
  notices: {
    de: 'hinweise',
    fr: 'mentions',
    it: 'avvertenze',
    en: 'notices',
    es: 'avisos',
    pl: 'informacje',
    ar: 'notices',
  },
  sources: {
    de: 'quellen',
    fr: 'sources',
    it: 'fonti',
    en: 'sources',
    es: 'fuentes',
    pl: 'zrodla',
    ar: 'sources',
  },
  past: {
    de: 'rueckblick',
    fr: 'historique',
    it: 'cronologia',
    en: 'history',
    es: 'historial',
    pl: 'historia',
    ar: 'history',
  },
} as const satisfies Record<string, Record<Language, string>>

export type Section = keyof typeof SECTIONS
export const sections = Object.keys(SECTIONS) as Section[]

/** The path of a page in a locale, as a reader sees it: `/de-de/produkte/magnovia-balance-125`. */
export function pathOf(locale: Locale, route: Route): string {
  const section = (name: Section) => `${prefixOf(locale)}/${SECTIONS[name][languageOf(locale)]}`
  switch (route.page) {
    case 'home':
      return prefixOf(locale)
    case 'articles':
    case 'products':
    case 'past':
    case 'sources':
      return section(route.page)
    case 'faq':
    case 'glossary':
      return section(route.page) + (route.at === undefined ? '' : `#${route.at}`)
    case 'article':
      return `${section('articles')}/${route.slug}`
    case 'product':
      return `${section('products')}/${route.slug}`
    case 'leaflet': {
      const version = route.version === undefined ? '' : `/${route.version}`
      return `${section('leaflets')}/${route.slug}${version}`
    }
    case 'mandatory':
      return `${section('mandatory')}/${route.slug}`
    case 'notices':
      return section('notices') + route.of.slice(prefixOf(locale).length)
  }
}
