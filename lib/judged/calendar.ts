import type {ArticlePage} from './article-page.ts'
import {nextDayPast, nextMonthSince} from './dates.ts'
import type {ProductPage} from './product-page.ts'

/** The next instants, in milliseconds since 1970, at which the calendar alone changes a fact. */

export const changesOfProduct = ({markets}: ProductPage, now: Date): number[] =>
  markets.flatMap(({firstAuthorised}) => nextMonthSince(firstAuthorised, now) ?? [])

/** @param offered the products it would lead to */
export const changesOfArticle = (
  {texts}: ArticlePage,
  offered: readonly ProductPage[],
  now: Date,
): number[] => [
  ...texts.flatMap(({nextReview}) => nextDayPast(nextReview, now) ?? []),
  ...offered.flatMap((page) => changesOfProduct(page, now)),
]
