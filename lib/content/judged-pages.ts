import 'server-only'
import {cache} from 'react'
import {ARTICLE_PAGE_QUERY, ArticlePage} from '#lib/judged/article-page.ts'
import {PRODUCT_PAGE_QUERY, ProductPage} from '#lib/judged/product-page.ts'
import {GLOSSARY_QUERY, GlossaryTerm} from '#lib/judged/glossary-term.ts'
import {QUESTION_PAGES_QUERY, QuestionPage} from '#lib/judged/question-page.ts'
import {askAll} from './ask-all.ts'
import {fitting} from './fitting.ts'
import {type Answer, readPlain, readPublished} from './read.ts'
import {unfitIn} from './unfit.ts'

/**
 * What the law asks of a page, read without the marks of a preview: its words are compared. Each root
 * is asked for by itself, so that a change expires what shows it and nothing else.
 */

export const getArticlePage = cache((id: string) =>
  readPlain(ARTICLE_PAGE_QUERY, ArticlePage.nullable(), {id}),
)

export const getProductPage = cache((id: string) =>
  readPlain(PRODUCT_PAGE_QUERY, ProductPage.nullable(), {id}),
)

/** All questions in their order; one that does not fit is left out, as it is on its page. */
export const getQuestionPages = cache(() => readPlain(QUESTION_PAGES_QUERY, fitting(QuestionPage)))

/** Those left out, each with where it does not fit. */
export const getUnfitQuestionPages = () =>
  readPublished(QUESTION_PAGES_QUERY, unfitIn(QuestionPage))

/** All terms of the glossary, the same way. */
export const getTerms = cache(() => readPlain(GLOSSARY_QUERY, fitting(GlossaryTerm)))

/** In the order asked for; one that is not there, or does not fit, is left out: it has no page to lead to. */
export const getProductPages = (ids: readonly string[]) => all(ids, getProductPage)

export const getArticlePages = (ids: readonly string[]) => all(ids, getArticlePage)

async function all<Page>(
  ids: readonly string[],
  get: (id: string) => Promise<Answer<Page | null>>,
): Promise<Answer<Page[]>> {
  const answers = await askAll(ids, get)
  if (!answers.isAnswered) return answers
  const pages = answers.value.flatMap(({answer}) => (answer.isAnswered && answer.value) || [])
  return {isAnswered: true, value: pages}
}
