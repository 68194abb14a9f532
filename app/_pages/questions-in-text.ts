import type {Article} from '#lib/content/article.ts'
import {getQuestionPages} from '#lib/content/judged-pages.ts'
import type {Answer} from '#lib/content/read.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import {parseLocale} from '#lib/i18n/routing.ts'
import type {ProductPage} from '#lib/judged/product-page.ts'
import {shownQuestions} from '#lib/judged/question.ts'

/**
 * The article with those of its questions that may be shown: each stands or falls alone, here as on its own
 * page. One that names a product is left to that page: there the notices of the product stand.
 */
export async function withShownQuestions(
  article: Article,
  offered: readonly ProductPage[],
  law: Law,
): Promise<Answer<Article>> {
  const locale = parseLocale(article.locale)
  if (!locale || !article.body.some(({_type}) => _type === 'questions'))
    return {isAnswered: true, value: article}
  const pages = await getQuestionPages()
  if (!pages.isAnswered) return pages
  const shown = new Set(
    shownQuestions(pages.value, offered, locale, law)
      .filter(({judged}) => judged.facts.products.length === 0)
      .map(({text}) => text._id),
  )
  // Where the whole page is an unchecked translation, it says so once.
  const isToldAlready = article.isUncheckedTranslation
  const body = article.body.map((block) =>
    block._type === 'questions'
      ? {
          ...block,
          questions: block.questions
            .filter(({_id}) => shown.has(_id))
            .map((question) => ({
              ...question,
              isUncheckedTranslation: question.isUncheckedTranslation && !isToldAlready,
            })),
        }
      : block,
  )
  return {isAnswered: true, value: {...article, body}}
}
