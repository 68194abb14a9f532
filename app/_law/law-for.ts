import {getNow} from '#lib/content/now.ts'
import {changesOf} from '#lib/disclaimer/calendar.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import {changesOfProduct} from '#lib/judged/calendar.ts'
import type {ArticlePage} from '#lib/judged/article-page.ts'
import type {ProductPage} from '#lib/judged/product-page.ts'
import {reviewChanges} from '#lib/judged/standing.ts'

/**
 * The law at an instant that is right for these articles and products: what shows them expires when
 * one of their reviews becomes overdue, as it does when the law changes.
 */
export async function lawFor(
  law: Law,
  {
    articles = [],
    products = [],
  }: {articles?: readonly ArticlePage[]; products?: readonly ProductPage[]},
): Promise<Law> {
  const texts = [
    ...articles.flatMap((article) => article.texts),
    ...products.flatMap(({markets}) => markets.flatMap((market) => market.texts)),
  ]
  const changes = [
    ...changesOf([...law.texts, ...law.rules]),
    ...reviewChanges(texts, law),
    ...products.flatMap((product) => changesOfProduct(product, law)),
  ]
  return {...law, now: await getNow(changes)}
}
