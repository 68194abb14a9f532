import {fold} from '#lib/disclaimer/claims/fold.ts'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts, Law, Reason, Verdict} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {changesOfOffered, type JudgedLinks, reachable} from './article.ts'
import {findingsAround, kindsOf} from './findings.ts'
import {pageFacts} from './page-facts.ts'
import {type ProductEdition, productIn, teaserOf} from './product.ts'
import type {ProductPage} from './product-page.ts'
import type {Words} from './words.ts'

/** The words that one document has on a page. */
export type Said = {documentId: string; words: readonly Words[]}

/**
 * A page of words that no editor has given products. One that they name is led to all the same: its
 * notices are owed, and where the law forbids to lead to it the words may not stand.
 */
export function judgeWritten(
  page: Pick<Facts, 'pageType'> & Partial<Facts>,
  said: readonly Said[],
  products: readonly ProductPage[],
  locale: Locale,
  law: Law,
): JudgedLinks {
  const findings = said.flatMap(({documentId, words}) => findingsAround(documentId, words, locale))
  const named = namedAmong(said, products, locale)
  const pages = named.map((edition) => edition.page)
  const facts = pageFacts(
    {...page, pageSays: kindsOf(findings), changesAt: changesOfOffered(pages, locale, law)},
    named.map((edition) => teaserOf(edition, locale, law)),
    locale,
    law,
  )
  const verdict = withoutForbidden(evaluate(facts, law.rules, law.texts, law.now), law)
  const teasers = reachable(pages, locale, law).map((edition) => edition.page.key)
  return {...verdict, facts, findings, teasers}
}

/** The products of a locale whose whole names stand among words. */
function namedAmong(
  said: readonly Said[],
  products: readonly ProductPage[],
  locale: Locale,
): ProductEdition[] {
  const texts = said.flatMap(({words}) => words.map(({text}) => ` ${plain(text)} `))
  return products.flatMap((page) => {
    const edition = productIn(page, locale)
    const name = plain(edition?.text.displayName ?? '')
    return edition && name && texts.some((text) => text.includes(` ${name} `)) ? [edition] : []
  })
}

/** Words and numbers alone, so that a name is found however it is written and whatever stands around it. */
const plain = (text: string) =>
  fold(text)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A link to a forbidden product is left out; a name is not. */
function withoutForbidden(verdict: Verdict, {rules}: Law): Verdict {
  const refused = verdict.forbiddenProducts.map(({key, rule: number}): Reason => {
    const rule = rules.find((candidate) => candidate.number === number)
    return {
      rules: [number],
      words: `The words name “${key}”. ${rule?.explanation ?? ''}`.trim(),
      facts: rule?.conditions.map(({fact}) => fact) ?? [],
      product: key,
      notice: null,
    }
  })
  if (refused.length === 0) return verdict
  return {...verdict, status: 'withheld', reasons: [...verdict.reasons, ...refused]}
}
