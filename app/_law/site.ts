import {
  getArticlePages,
  getProductPages,
  getQuestionPages,
  getTerms,
} from '#lib/content/judged-pages.ts'
import {getListing, type Listing} from '#lib/content/listing.ts'
import type {Answer} from '#lib/content/read.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import type {ArticlePage} from '#lib/judged/article-page.ts'
import type {GlossaryTerm} from '#lib/judged/glossary-term.ts'
import type {ProductPage} from '#lib/judged/product-page.ts'
import type {QuestionPage} from '#lib/judged/question-page.ts'
import {getLaw} from './law.ts'
import {lawFor} from './law-for.ts'

/**
 * Everything with an address, its words for lists, and what the law asks of it. With the editions it is the
 * only door to what may be listed, found or led to; a search asks here too.
 */
export type Site = {
  listing: Listing
  articles: readonly ArticlePage[]
  products: readonly ProductPage[]
  questions: readonly QuestionPage[]
  terms: readonly GlossaryTerm[]
  law: Law
}

export async function getSite(): Promise<Answer<Site>> {
  const [listing, law] = await Promise.all([getListing(), getLaw()])
  if (!listing.isAnswered) return listing
  if (!law.isAnswered) return law
  const ids = (documents: readonly {_id: string}[]) => documents.map(({_id}) => _id)
  const [articles, products, questions, terms] = await Promise.all([
    getArticlePages(ids(listing.value.articles)),
    getProductPages(ids(listing.value.products)),
    getQuestionPages(),
    getTerms(),
  ])
  if (!articles.isAnswered) return articles
  if (!products.isAnswered) return products
  if (!questions.isAnswered) return questions
  if (!terms.isAnswered) return terms
  return {
    isAnswered: true,
    value: {
      listing: listing.value,
      articles: articles.value,
      products: products.value,
      questions: questions.value,
      terms: terms.value,
      law: await lawFor(law.value, {articles: articles.value, products: products.value}),
    },
  }
}
