import {type Dataset, type Document, datasetOf} from '../law/dataset.ts'

/** Law for one market and facts of three things, as small as it goes. */

const to = (id: string) => ({_type: 'reference', _ref: id})

export const LEAFLET = 'Zu Risiken lesen Sie die Packungsbeilage und fragen Sie in Ihrer Apotheke'
export const DOSE = 'Die empfohlene Menge darf nicht überschritten werden.'
export const GENERAL = 'Diese Seite ersetzt keinen ärztlichen Rat.'

const notice = (key: string, text: string, kind = 'statutory'): Document => ({
  _id: `disclaimer-${key}`,
  _type: 'disclaimer',
  key,
  kind,
  market: to('market-DE'),
  language: 'de',
  text,
  mustBeVerbatim: true,
  verification: 'verified',
  validFrom: '2023-12-27',
  version: 1,
})

const product = (key: string, legalStatus: string, category: object = {}): Document[] => [
  {
    _id: `product-${key}`,
    _type: 'product',
    key,
    isDemo: true,
    substances: [{elementalMg: 100}, {elementalMg: 25}],
  },
  {
    _id: `productMarket-${key}`,
    _type: 'productMarket',
    product: to(`product-${key}`),
    market: to('market-DE'),
    legalStatus,
    maxUnitsPerDay: 2,
    ...category,
  },
]

type Rule = {
  when: Record<string, string[]>
  requires?: [notice: string, place: string]
  forbids?: string
} & Record<string, unknown>

/** A rule as the dataset holds it. */
export const rule = (number: string, {when, requires, ...rest}: Rule): Document => ({
  _id: `rule-${number}`,
  _type: 'disclaimerRule',
  number,
  explanation: `Explanation of ${number}.`,
  severity: 'block',
  conditions: Object.entries(when).map(([fact, values]) => ({fact, test: 'isOneOf', values})),
  ...(requires && {requires: [{notice: requires[0], place: requires[1]}]}),
  ...rest,
})

export const documents: readonly Document[] = [
  {_id: 'market-DE', _type: 'market', code: 'DE', languages: ['de']},
  ...product('tablet', 'medicine-gsl', {dispensingCategory: 'D'}),
  ...product('capsule', 'foodSupplement'),
  {_id: 'article-cramps', _type: 'article', key: 'cramps', topicClass: 'symptom'},
  {
    _id: 'articleText-cramps-de-DE',
    _type: 'articleText',
    article: to('article-cramps'),
    locale: 'de-DE',
    reviewNote: 'Geprüft von Dr. Demo',
    body: [{_type: 'block'}, {_type: 'redFlagBox'}],
  },
  notice('leaflet', LEAFLET),
  notice('dose', DOSE),
  notice('general', GENERAL, 'medical'),
  rule('R01', {when: {pageType: ['article']}, requires: ['general', 'afterContent']}),
  rule('R03', {when: {legalStatus: ['medicine-gsl']}, requires: ['leaflet', 'beforeContent']}),
  rule('R17', {
    when: {pageType: ['article'], legalStatus: ['medicine-gsl']},
    forbids: 'reviewerBox',
  }),
  rule('R19', {
    when: {role: ['subject'], legalStatus: ['foodSupplement']},
    requires: ['dose', 'afterContent'],
  }),
  rule('R21', {
    when: {
      pageType: ['article', 'home'],
      topicClass: ['symptom'],
      role: ['teaser'],
      legalStatus: ['foodSupplement'],
    },
    forbids: 'product',
  }),
]

/** The small law with documents in the place of those with the same id, or beside them. */
export function lawWith(...changed: readonly Document[]): Dataset {
  const ids = new Set(changed.map(({_id}) => _id))
  return datasetOf([...documents.filter(({_id}) => !ids.has(_id)), ...changed])
}

/** A document of the small law, changed. */
export function changed(id: string, changes: Record<string, unknown>): Document {
  const document = documents.find(({_id}) => _id === id)
  if (!document) throw new Error(`${id} is not in the small law`)
  return {...document, ...changes}
}
