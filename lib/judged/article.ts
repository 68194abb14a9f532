import {evaluate} from '#lib/disclaimer/evaluate.ts'
import {headlineSays} from '#lib/disclaimer/headlines/headline-says.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import {type Language, LANGUAGES, languageOf, type Locale} from '#lib/i18n/locales.ts'
import type {ArticlePage} from './article-page.ts'
import {changesOfStatus} from './calendar.ts'
import {findingsAround, kindsOf} from './findings.ts'
import {pageFacts} from './page-facts.ts'
import {approvalFacts, standingOf, withReviewChange} from './standing.ts'
import {type Judged, judgeProduct, type ProductEdition, productIn, teaserOf} from './product.ts'
import type {ProductPage} from './product-page.ts'
import {bodyFacts} from './body-facts.ts'
import {wordsIn} from './words.ts'

/** A verdict on a page that may lead to products, and the keys of those it does lead to. */
export type JudgedLinks = Judged & {teasers: readonly string[]}

type ArticleText = ArticlePage['texts'][number]

export const articleIn = (page: ArticlePage, locale: Locale): ArticleText | null =>
  page.texts.find((text) => text.locale === locale) ?? null

/**
 * The page of an article in a locale, with a text of its own or one it borrows from another locale.
 * `offered` are the products it would lead to.
 */
export function judgeArticle(
  page: ArticlePage,
  text: ArticleText,
  offered: readonly ProductPage[],
  locale: Locale,
  law: Law,
): JudgedLinks {
  const editions = reachable(offered, locale, law)
  const {title, standfirst, description, body} = text
  const words = wordsIn({title, standfirst, description, body}, [])
  // Borrowed words are read in their own language.
  const language = languageOfText(text) ?? languageOf(locale)
  const said = [{_id: text._id, words}, ...wordsInBlocks(text, language)]
  const findings = said.flatMap((one) => findingsAround(one._id, one.words, locale, language))
  const facts = pageFacts(
    {
      pageType: 'article',
      topicClass: page.topicClass,
      tags: page.tags,
      evidenceDirection: page.evidence,
      headlineSays: [
        ...new Set(
          wordsIn({title, standfirst}, []).flatMap((said) => headlineSays(said.text, language)),
        ),
      ],
      isFallback: text.locale === locale ? 'no' : 'yes',
      ...bodyFacts(body),
      changesAt: changesOfOffered(offered, locale, law),
      pageSays: kindsOf(findings),
      ...approvalFacts(standingOf(text, null, law.now)),
    },
    editions.map((edition) => teaserOf(edition, locale, law)),
    locale,
    law,
  )
  const verdict = withReviewChange(evaluate(facts, law.rules, law.texts, law.now), text, law)
  return {...verdict, facts, findings, teasers: teasersOf(editions, verdict)}
}

const languageOfText = ({locale}: ArticleText) =>
  LANGUAGES.find((language) => language === locale.split('-')[0])

/** Words of other documents that blocks of the text show: answers, and what studies asked of whom. */
function wordsInBlocks({answers, statements}: ArticleText, own: Language) {
  const inOwn = (words: readonly {language: string; value: string}[]) =>
    words.filter(({language}) => language === own).map(({value}) => value)
  return [
    ...answers.map(({_id, title, answer}) => ({_id, words: wordsIn({title, answer}, [])})),
    ...statements.map(({_id, question, population}) => ({
      _id,
      words: wordsIn({question: inOwn(question), population: inOwn(population)}, []),
    })),
  ]
}

/** Products that are sold in the locale and whose own page is shown: another has no address to lead to. */
export const reachable = (pages: readonly ProductPage[], locale: Locale, law: Law) =>
  pages.flatMap((page) => {
    const edition = productIn(page, locale)
    return edition && judgeProduct(edition, locale, law).status === 'shown' ? [edition] : []
  })

/** Also of those that have no address now: a change may give them one. */
export const changesOfOffered = (pages: readonly ProductPage[], locale: Locale, law: Law) =>
  pages.flatMap((page) => {
    const edition = productIn(page, locale)
    return edition ? changesOfStatus(edition.status, law) : []
  })

export const teasersOf = (
  editions: readonly ProductEdition[],
  {forbiddenProducts}: {forbiddenProducts: readonly {key: string}[]},
) => {
  const forbidden = new Set(forbiddenProducts.map(({key}) => key))
  return editions.flatMap(({page}) => (forbidden.has(page.key) ? [] : [page.key]))
}
