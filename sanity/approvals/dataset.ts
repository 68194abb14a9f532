import type {SanityDocumentLike} from 'sanity'
import {recordsIn, TEXT_TYPES} from '#lib/approvals/records.ts'
import {requiredCapacities} from '#lib/approvals/required.ts'
import {sourceOf} from '#lib/approvals/source-locale.ts'
import {type Standing, stateOf} from '#lib/approvals/state-of.ts'
import {referenceOf} from '../translations/root.ts'
import {publishedIdOf} from '../translations/translation-record.ts'

/** What the states of texts rest on, as it is stored: drafts and published documents, no versions. */
export type Dataset = {
  texts: readonly SanityDocumentLike[]
  roots: readonly {_id: string; sourceLocale: string | null}[]
  statuses: readonly {_id: string; legalStatus: string | null; product: string | null}[]
  records: readonly unknown[]
  /** When this was so. */
  now: Date
}

const STORED = '!(_id in path("versions.**"))'
const PUBLISHED = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'

const FACTS = `
  "roots": *[_type in ["article", "product", "question"] && ${PUBLISHED} && ($root == '' || _id == $root)]{_id, sourceLocale},
  "statuses": *[_type == "productMarket" && ${PUBLISHED} && ($root == '' || product._ref == $root)]{
    _id, legalStatus, "product": product._ref
  }`

/** Of one article, product or question (`$root`) and on record of one text (`$text`); of all where these are empty. */
export const DATASET = {
  fetch: `{
    "texts": *[_type in ${JSON.stringify(TEXT_TYPES)} && ${STORED} && ($root == ''
      || article._ref == $root || question._ref == $root || productMarket._ref in *[_type == "productMarket" && product._ref == $root]._id)],
    ${FACTS},
    "records": *[_type in ["approval", "reviewRequest"] && ($text == '' || text._ref == $text)]
  }`,
  listen: `*[_type in ${JSON.stringify([...TEXT_TYPES, 'article', 'product', 'productMarket', 'question', 'approval', 'reviewRequest'])}]`,
}

const statusOf = ({statuses}: Dataset, text: SanityDocumentLike) =>
  text._type === 'productText' ? statuses.find(({_id}) => _id === referenceOf(text)) : undefined

const rootOf = (dataset: Dataset, text: SanityDocumentLike) =>
  text._type === 'productText' ? statusOf(dataset, text)?.product : referenceOf(text)

/** The capacities in which a text has to be approved. */
export const requiredOf = (dataset: Dataset, text: SanityDocumentLike) =>
  requiredCapacities(text._type, statusOf(dataset, text)?.legalStatus ?? null)

/** The text that another was translated from, as it is published; null for a source. */
export function sourceFor(dataset: Dataset, text: SanityDocumentLike): SanityDocumentLike | null {
  const root = rootOf(dataset, text)
  const siblings = dataset.texts.filter(
    (other) =>
      !other._id.startsWith('drafts.') &&
      other._type === text._type &&
      rootOf(dataset, other) === root,
  )
  const sourceLocale = dataset.roots.find(({_id}) => _id === root)?.sourceLocale
  const source = sourceOf<SanityDocumentLike & {locale?: unknown}>(siblings, sourceLocale)
  return source && source._id !== publishedIdOf(text._id) ? source : null
}

export const recordsOf = ({records}: Dataset, text: SanityDocumentLike) =>
  recordsIn(records).filter((record) => record.text._ref === publishedIdOf(text._id))

/** How a text stands, a draft or what is published; the same as the site and the rules come to. */
export const standingIn = (dataset: Dataset, text: SanityDocumentLike): Standing =>
  stateOf({
    text,
    source: sourceFor(dataset, text),
    records: recordsOf(dataset, text),
    required: requiredOf(dataset, text),
    now: dataset.now,
  })
