import {once} from 'node:events'
import {createServer} from 'node:http'
import type {Dataset} from '../law/dataset.ts'
import {type AuditOptions, type AuditReport, runAudit} from '../run-audit.ts'
import {DOSE, GENERAL, LEAFLET, lawWith} from './small-law.ts'

/** What an address answers: a document, or all of an answer. */
export type Served = string | {status: number; headers?: Record<string, string>; body?: string}
export type ServedSite = Record<string, Served>

/** The origin that the small site believes to have. */
export const KNOWN_AS = 'https://www.example.org'

const label = '<p data-demo="label" data-verification="verified">Demo: erfunden.</p>'

export const note = (key: string, text: string, more = label) =>
  `<div role="note" lang="de" data-disclaimer="${key}" data-version="1"><p>Hinweis</p><p data-disclaimer-text="">${text}</p>${more}</div>`

export const leafletNote = note('leaflet', LEAFLET)

type Draft = {path: string; type: string; key: string; main: string; alternates?: string}

const head = (path: string, alternates: string) =>
  `<meta name="robots" content="noindex"><title>Titel</title><link rel="canonical" href="${KNOWN_AS}${path}">${alternates}<link rel="alternate" hreflang="x-default" href="${KNOWN_AS}/">`

function page({path, type, key, main, alternates}: Draft): string {
  const own = alternates ?? `<link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${path}">`
  const [locale, market] = type === 'chooser' ? ['en-GB', ''] : ['de-DE', 'DE']
  return `<!DOCTYPE html><html lang="${locale}" dir="ltr"><head>${head(path, own)}</head><body><aside data-demo="banner"><p>Demo</p></aside><main data-page-type="${type}" data-page-key="${key}" data-locale="${locale}" data-market="${market}">${main}</main></body></html>`
}

export const MEDICINE = '/de-de/produkte/tablette'
export const SUPPLEMENT = '/de-de/produkte/kapsel'
export const ARTICLE = '/de-de/ratgeber/krampf'
export const HOME = '/de-de'

export const teaser = (key: string, status: string, path: string) =>
  `<ul><li data-product="${key}" data-legal-status="${status}"><h3><a href="${path}">${key}</a></h3></li></ul>`

export const medicineTeaser = teaser('tablet', 'medicine-gsl', MEDICINE)

const subject = (key: string, status: string, before: string, after: string) =>
  `<article data-product="${key}" data-legal-status="${status}"><header><h1>${key}</h1><p>Kurz.</p></header>${before}<section><h2>Angaben</h2><p>125 mg</p></section>${after}</article>`

/** A site without a miss, in which a medicine, a food supplement and an article are shown. */
export const smallSite = (): ServedSite => ({
  '/': page({
    path: '/',
    type: 'chooser',
    key: 'chooser',
    main: '<h1>Choose</h1><a href="/de-de">Deutsch</a>',
    alternates: `<link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${HOME}">`,
  }),
  [HOME]: page({
    path: HOME,
    type: 'home',
    key: 'home',
    main: `<h1>Start</h1><ul><li><a href="${ARTICLE}">Krampf</a></li></ul>${leafletNote}${medicineTeaser}`,
  }),
  [MEDICINE]: page({
    path: MEDICINE,
    type: 'product',
    key: 'tablet',
    main: subject('tablet', 'medicine-gsl', leafletNote, ''),
  }),
  [SUPPLEMENT]: page({
    path: SUPPLEMENT,
    type: 'product',
    key: 'capsule',
    main: subject('capsule', 'foodSupplement', '', note('dose', DOSE)),
  }),
  [ARTICLE]: page({
    path: ARTICLE,
    type: 'article',
    key: 'cramps',
    main: `<article><header><h1>Krampf</h1></header><nav><h2>Inhalt</h2></nav>${leafletNote}<p>Ein Krampf.</p><section>${medicineTeaser}</section>${note('general', GENERAL, '')}</article>`,
  }),
  '/robots.txt': {
    status: 200,
    headers: {'content-type': 'text/plain'},
    body: 'User-agent: *\nDisallow: /\n',
  },
  '/sitemap.xml': {
    status: 200,
    headers: {'content-type': 'application/xml'},
    body: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>${KNOWN_AS}/</loc></url>${[HOME, MEDICINE, SUPPLEMENT, ARTICLE].map(entry).join('')}</urlset>`,
  },
})

const entry = (path: string) =>
  `<url><loc>${KNOWN_AS}${path}</loc><xhtml:link rel="alternate" hreflang="de-DE" href="${KNOWN_AS}${path}"/><xhtml:link rel="alternate" hreflang="x-default" href="${KNOWN_AS}/"/></url>`

const LIMITS = {timeoutMs: 10_000, maxBytes: 100_000, concurrency: 3, maxPages: 100}

/** Serves a site on a port of its own for as long as it is audited. */
export async function audited(
  site: ServedSite,
  dataset: Dataset = lawWith(),
  options: Partial<AuditOptions> = {},
): Promise<AuditReport> {
  const server = createServer((request, response) => {
    const served = site[request.url ?? '']
    const answer = typeof served === 'string' ? {status: 200, body: served} : served
    response.writeHead(answer?.status ?? 404, {
      'content-type': 'text/html; charset=utf-8',
      ...answer?.headers,
    })
    response.end(answer?.body ?? 'Not here')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    const base = `http://127.0.0.1:${port}`
    return await runAudit(dataset, {
      ...LIMITS,
      base,
      at: new Date('2026-11-25T12:00:00Z'),
      ...options,
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** The small site with one address changed; the change must change something. */
export function siteWith(path: string, change: (html: string) => string): ServedSite {
  const site = smallSite()
  const before = site[path]
  if (typeof before !== 'string') throw new Error(`${path} is no page of the small site`)
  const after = change(before)
  if (after === before) throw new Error(`The change of ${path} changes nothing`)
  return {...site, [path]: after}
}
