import {type Locale, marketOf, pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'
import {referenceIn} from './families.ts'
import type {Stored} from './perspective.ts'

const ALL: readonly Locale[] = [...publicLocales, ...pseudoLocales]

/**
 * The locales whose pages a document can change: a text its own, what belongs to a market those of the
 * market, everything else all. Judging fewer pages is what keeps up with typing.
 *
 * @param stored where the document's market is looked up
 */
export function localesOf(documents: readonly Stored[], stored: readonly Stored[]): Locale[] {
  const tests = documents.map((document) => testOf(document, stored))
  return ALL.filter((locale) => tests.some((isIn) => isIn(locale)))
}

function testOf(document: Stored, stored: readonly Stored[]): (locale: Locale) => boolean {
  switch (document._type) {
    case 'articleText':
    case 'productText':
    case 'leaflet':
    case 'questionText':
      return (locale) => locale === document['locale']
    case 'market':
      return (locale) => marketOf(locale) === document['code']
    case 'productMarket':
    case 'disclaimer': {
      const market = referenceIn(document['market'])
      const code = stored.find(({_id}) => _id === market)?.['code']
      return (locale) => marketOf(locale) === code
    }
    default:
      return () => true
  }
}
