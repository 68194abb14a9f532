import {FACTS, type FactName} from '#lib/disclaimer/facts.ts'
import type {Reason} from '#lib/disclaimer/types.ts'
import type {ProductEdition} from '#lib/judged/product.ts'
import type {Step} from '#lib/judged/words.ts'
import type {JudgedPage} from './pages.ts'
import type {Place} from './problem.ts'

/** Facts that follow from where the page stands: no field changes them. */
const GIVEN: ReadonlySet<FactName> = new Set(['pageType', 'market', 'language', 'mode', 'role'])

type Field = {of: 'root' | 'status' | 'text'; path: readonly Step[]; label: string}

/** The fields a fact is gathered from, where that is not simply the document it is of. */
const FIELDS: Partial<Record<FactName, readonly Field[]>> = {
  legalStatus: [{of: 'status', path: ['legalStatus'], label: 'Legal status in this market'}],
  dispensingCategory: [{of: 'status', path: ['dispensingCategory'], label: 'Dispensing category'}],
  dailyDoseMg: [
    {of: 'status', path: ['maxUnitsPerDay'], label: 'Highest number of units a day'},
    {of: 'root', path: ['substances'], label: 'Amount in one unit'},
  ],
  says: [{of: 'text', path: ['summary'], label: 'Words of the product'}],
  usesClaims: [{of: 'text', path: ['summary'], label: 'Words of the product'}],
  claims: [{of: 'text', path: ['claims'], label: 'Health claims of the product'}],
  adApproval: [{of: 'status', path: ['adApproval'], label: 'Approval of advertising'}],
  evidenceDirection: [{of: 'root', path: ['evidence'], label: 'Evidence of the article'}],
  topicClass: [{of: 'root', path: ['topicClass'], label: 'Topic of the article'}],
  recordedWarnings: [{of: 'text', path: [], label: 'Words of the product'}],
  approvalState: [{of: 'text', path: [], label: 'The text, with its approvals'}],
  isApproved: [{of: 'text', path: [], label: 'The text, with its approvals'}],
  daysOverdue: [{of: 'text', path: ['nextReview'], label: 'Next review'}],
  blocksBeforeRedFlags: [{of: 'text', path: ['body'], label: 'Text of the article'}],
  addedNotices: [{of: 'text', path: ['body'], label: 'Text of the article'}],
  blocks: [{of: 'text', path: ['body'], label: 'Text of the article'}],
  pageSays: [{of: 'text', path: ['body'], label: 'Text of the article'}],
}

/** Where the facts behind a reason are changed, those of the page itself first. */
export function placesOf({facts, product}: Reason, page: JudgedPage): Place[] {
  const asked = facts.filter((fact) => !GIVEN.has(fact))
  const edition = editionOf(product, page)
  const ofPage = asked
    .filter((fact) => FACTS[fact].of === 'page')
    .flatMap((fact) => [
      ...inArticle(fact, page),
      ...inLeaflet(fact, page),
      ...inQuestion(fact, page),
    ])
  const ofProduct = edition
    ? asked
        .filter((fact) => FACTS[fact].of === 'product')
        .flatMap((fact) => inProduct(fact, edition))
    : []
  return unique([
    ...ofPage,
    ...namePlace(edition, page),
    ...teaserPlace(edition, page),
    ...ofProduct,
  ])
}

function editionOf(key: string | null, {subject}: JudgedPage): ProductEdition | null {
  if (subject.kind === 'product') return subject.edition
  return subject.offered.find((edition) => edition.page.key === key) ?? null
}

function inArticle(fact: FactName, {subject}: JudgedPage): Place[] {
  if (subject.kind !== 'article') return []
  return fieldsOf(fact, 'text').map(({of, path, label}) =>
    of === 'root'
      ? {kind: 'field', documentId: subject.page._id, type: 'article', path, label}
      : {kind: 'field', documentId: subject.textId, type: 'articleText', path, label},
  )
}

const inLeaflet = (fact: FactName, {subject}: JudgedPage): Place[] =>
  fact === 'isUnchecked' && subject.kind === 'product' && subject.leafletId !== undefined
    ? [
        {
          kind: 'field',
          documentId: subject.leafletId,
          type: 'leaflet',
          path: ['isUncheckedTranslation'],
          label: 'Unchecked translation',
        },
      ]
    : []

/** A question has no fields but its words that a rule could ask about. */
function inQuestion(fact: FactName, {subject}: JudgedPage): Place[] {
  if (subject.kind !== 'question') return []
  const {_id: documentId, _type: type} = subject.question.text
  const path = fact === 'pageSays' ? ['answer'] : []
  const label = fact === 'pageSays' ? 'Answer' : 'The question, with its approvals'
  return [{kind: 'field', documentId, type, path, label}]
}

const inProduct = (fact: FactName, {page, status, text}: ProductEdition): Place[] =>
  fieldsOf(fact, 'status').map(({of, path, label}) => {
    const {_id: documentId, _type: type} = {root: page, status, text}[of]
    return {kind: 'field', documentId, type, path, label}
  })

/** A fact nobody named fields for leads to the document it is of. */
const fieldsOf = (fact: FactName, otherwise: Field['of']): readonly Field[] =>
  FIELDS[fact] ?? [{of: otherwise, path: [], label: FACTS[fact].title}]

/** In an answer the name of the product can be taken away. */
function namePlace(edition: ProductEdition | null, {subject}: JudgedPage): Place[] {
  if (!edition || subject.kind !== 'question') return []
  const {_id: documentId, _type: type} = subject.question.text
  return [{kind: 'field', documentId, type, path: ['answer'], label: 'Answer'}]
}

/** Beside an article the link to the product can be taken away. */
function teaserPlace(edition: ProductEdition | null, {subject}: JudgedPage): Place[] {
  if (!edition || subject.kind !== 'article') return []
  const {_id: documentId, _type: type} = subject.page
  return [
    {
      kind: 'field',
      documentId,
      type,
      path: ['relatedProducts'],
      label: 'Related products of the article',
    },
  ]
}

function unique(places: readonly Place[]): Place[] {
  const spelled = places.map((place) => JSON.stringify(place))
  return places.filter((_, index) => spelled.indexOf(spelled[index] ?? '') === index)
}
