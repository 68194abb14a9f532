import {getSite} from '#app/_law/site.ts'
import type {Article} from '#lib/content/article.ts'
import type {Answer} from '#lib/content/read.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {shownQuestions} from '#lib/judged/question.ts'

/**
 * The article with those answers only that the page of questions of its locale may show too. One that
 * names a product is left to that page: there the notices of the product stand, and here they may not.
 */
export async function withShownAnswers(article: Article, locale: Locale): Promise<Answer<Article>> {
  if (!article.body.some(({_type}) => _type === 'questions'))
    return {isAnswered: true, value: article}
  const site = await getSite()
  if (!site.isAnswered) return site
  const {questions, products, law} = site.value
  const shown = shownQuestions(questions, products, locale, law)
    .filter(({judged}) => judged.facts.products.length === 0)
    .map(({text}) => text._id)
  const body = article.body.map((block) =>
    block._type === 'questions'
      ? {
          ...block,
          questions: block.questions
            .filter(({_id}) => shown.includes(_id))
            // Where the whole page is an unchecked translation, it says so once.
            .map((question) => ({
              ...question,
              isUncheckedTranslation:
                question.isUncheckedTranslation && !article.isUncheckedTranslation,
            })),
        }
      : block,
  )
  return {isAnswered: true, value: {...article, body}}
}
