import {getPublishedId} from '@sanity/client/csm'
import type {ValidationContext} from 'sanity'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {isMedicine} from '../schema/fields/legal-status.ts'
import {LEAFLET_SECTIONS} from '../schema/objects/leaflet-section.ts'

/** What has to be so of a leaflet among the others of its product, in words an editor can act on. */

/** Only a medicine has a leaflet. */
export async function isOfMedicine(_value: unknown, context: ValidationContext) {
  const status = await statusOf(context)
  return (
    status === null ||
    isMedicine(status.legalStatus) ||
    'Only a medicine has a package leaflet: choose one, or correct its legal status.'
  )
}

/** The locale is a language of the product’s market. */
export async function isOfMarket(locale: unknown, context: ValidationContext) {
  const status = await statusOf(context)
  if (status === null || typeof locale !== 'string') return true
  const [market, language] = [marketOf(locale as Locale), languageOf(locale as Locale)]
  if (market !== status.market) return `This product is one of ${status.market}, not of ${market}.`
  return (
    status.languages.includes(language) ||
    `${language} is no language of this market: choose one of ${status.languages.join(', ')}.`
  )
}

/** Each version once, and a later version begins later. */
export async function fitsOtherVersions(_value: unknown, context: ValidationContext) {
  const version = context.document?.['version']
  const validFrom = context.document?.['validFrom']
  if (typeof version !== 'number') return true
  const others = await othersOf(context)
  if (others.some((other) => other.version === version))
    return `There is already a version ${version} in this locale: take the next number.`
  if (typeof validFrom !== 'string') return true
  const disordered = others.find((other) =>
    other.version < version ? other.validFrom >= validFrom : other.validFrom <= validFrom,
  )
  return (
    !disordered ||
    `Version ${disordered.version} is valid from ${disordered.validFrom}: a later version begins on a later day.`
  )
}

/** From the second version on, readers are told what changed. */
export const tellsChanges = (changes: unknown, {document}: ValidationContext) =>
  typeof document?.['version'] !== 'number' || document['version'] < 2 || changes
    ? true
    : 'Say what this version changes against the one before.'

/** The six sections of the template in their order, each once. */
export function isWhole(sections: readonly {code?: unknown}[] | undefined) {
  const codes = (sections ?? []).map(({code}) => code)
  const expected = LEAFLET_SECTIONS.map(({value}) => value)
  return (
    (codes.length === expected.length && expected.every((code, index) => code === codes[index])) ||
    'A leaflet has the sections 1 to 6 of the template in this order, each once.'
  )
}

type Status = {legalStatus: string | null; market: string; languages: readonly string[]}

/** The status of the product in its market; null while none is chosen. */
async function statusOf(context: ValidationContext): Promise<Status | null> {
  const id = referenceIn(context.document?.['productMarket'])
  if (id === null) return null
  return context
    .getClient({apiVersion: API_VERSION})
    .fetch<Status | null>(
      '*[_id == $id][0]{legalStatus, "market": market->code, "languages": coalesce(market->languages, [])}',
      {id},
      {perspective: 'drafts', tag: 'leaflet.status'},
    )
}

/** Versions of the same leaflet, apart from this document as it is in any perspective. */
async function othersOf(
  context: ValidationContext,
): Promise<{version: number; validFrom: string}[]> {
  const {document} = context
  const status = referenceIn(document?.['productMarket'])
  if (!document || status === null) return []
  return context.getClient({apiVersion: API_VERSION}).fetch(
    `*[_type == "leaflet" && productMarket._ref == $status && locale == $locale
        && defined(version) && defined(validFrom) && !sanity::versionOf($published)
      ]{version, validFrom}`,
    {status, locale: document['locale'] ?? '', published: getPublishedId(document._id)},
    {perspective: 'raw', tag: 'leaflet.versions'},
  )
}

const referenceIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
    ? value._ref
    : null
