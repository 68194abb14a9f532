import {LegalStatus} from '#lib/content/legal-status.ts'
import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {claimsIn} from '#lib/disclaimer/claims/check-supplement.ts'
import {fold} from '#lib/disclaimer/claims/fold.ts'
import type {Finding} from '#lib/disclaimer/claims/types.ts'
import {vocabularyOf} from '#lib/disclaimer/claims/vocabulary.ts'
import {LANGUAGES, MARKETS} from '#lib/i18n/locales.ts'
import type {Page} from '../html/page.ts'
import type {ShownProduct} from '../html/product.ts'
import {attributeOf, type Element, has} from '../html/tree.ts'
import {wordsOf} from '../html/words.ts'
import {productTextOf, statusOf} from '../law/documents.ts'
import {itemsOf, wordOf} from '../law/fields.ts'
import {languageOfWords, type PageAt, type Site} from '../site.ts'
import {dailyDoseOf} from './dose.ts'
import type {PageFacts, ProductFacts} from './families.ts'

/** What the words of a page claim, as a reader reads them: from the HTML, labels and alternatives included. */

/** Where in the words a claim stands, as the sentence around it. */
export type PlacedFinding = Finding & {sentence: string}

const remembered = new WeakMap<Element, readonly PlacedFinding[]>()

/** What the words shown of a product claim; those of its notices are the law's. */
export function findingsOfProduct(
  product: ShownProduct,
  at: PageAt,
  {dataset}: Site,
): readonly PlacedFinding[] {
  const {page} = at
  const status = wordOf(statusOf(dataset, product.key, page.market), 'legalStatus')
  return rememberedFindings(product.element, () =>
    findingsIn(
      wordsOfProduct(product, page),
      at,
      status,
      dailyDoseOf(dataset, product.key, page.market),
    ),
  )
}

/**
 * What is said of a product: around it on its own page too, but not in its notices or of others. The
 * leaflet itself is no advertising (Directive 2001/83/EC, Article 86(2)): its words are the authority’s.
 */
function wordsOfProduct({key, role, element}: ShownProduct, {head, type}: Page): string[] {
  const words = wordsOf(
    element,
    (each) =>
      isLaws(each) ||
      (type === 'leaflet' && has(each, 'data-leaflet')) ||
      (each !== element && isOfAnother(each, key)),
  )
  const around = role === 'subject' ? [head.title, head.description] : []
  return [...around, words].filter((text) => text !== null)
}

/** Whether words claim something in the wording of the register. */
function usesClaims(texts: readonly string[], page: Page): boolean {
  const language = LANGUAGES.find((one) => one === languageOfWords(page))
  const vocabulary = language && vocabularyOf(language)
  return texts.some(
    (text) =>
      vocabulary && claimsIn(fold(text).text, vocabulary).some(({kind}) => kind === 'authorised'),
  )
}

/** The pages whose own words a rule asks about. */
const WRITTEN = new Set(['article', 'faq', 'glossary'])

/** What may not be said of a product, the words around a link to it may not say either. */
const AROUND_PRODUCTS = ['foodSupplement', 'medicine-gsl']

/** What the page's own words would claim beside a product; not what is said of its products. */
export const findingsOfPage = (at: PageAt): readonly PlacedFinding[] =>
  rememberedFindings(at.page.main, () => {
    const {head, main} = at.page
    const words = wordsOf(
      main,
      // A reference cites what others wrote, and a list of contents repeats the headings.
      (element) =>
        isLaws(element) ||
        has(element, 'data-product') ||
        ['cite', 'nav'].includes(element.tagName),
    )
    const texts = [head.title, head.description, words].filter((text) => text !== null)
    return AROUND_PRODUCTS.flatMap((status) => findingsIn(texts, at, status, null))
  })

const isLaws = (element: Element) => attributeOf(element, 'role') === 'note'

const isOfAnother = (element: Element, key: string) => {
  const other = attributeOf(element, 'data-product')
  return other !== null && other !== key
}

function rememberedFindings(element: Element, find: () => readonly PlacedFinding[]) {
  const findings = remembered.get(element) ?? find()
  remembered.set(element, findings)
  return findings
}

function findingsIn(
  texts: readonly string[],
  {page}: PageAt,
  status: string | null,
  mgPerDay: number | null,
): PlacedFinding[] {
  const language = LANGUAGES.find((one) => one === languageOfWords(page))
  const market = MARKETS.find((one) => one === page.market)
  const legalStatus = LegalStatus.safeParse(status).data
  if (!language || !market || !legalStatus) return []
  const context = {language, market, legalStatus, ...(mgPerDay !== null && {mgPerDay})}
  // Line by line: cells of a table, or a heading and what follows it, make no sentence together.
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => checkClaims(line, context).map((finding) => ({...finding, sentence: line})))
}

const kindsOf = (findings: readonly Finding[]) => [...new Set(findings.map(({kind}) => kind))]

export const pageClaimFacts: PageFacts = {
  pageSays: (at) => (WRITTEN.has(at.page.type) ? kindsOf(findingsOfPage(at)) : []),
}

export const productClaimFacts: ProductFacts = {
  says: (product, at, site) => kindsOf(findingsOfProduct(product, at, site)),
  usesClaims(product, {page}, {dataset}) {
    const refersTo = itemsOf(productTextOf(dataset, product.key, page.locale), 'claims')
    const uses = refersTo.length > 0 || usesClaims(wordsOfProduct(product, page), page)
    return [uses ? 'yes' : 'no']
  },
}
