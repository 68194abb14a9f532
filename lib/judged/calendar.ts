import {nextOverdueChange} from '#lib/approvals/review-dates.ts'
import type {ArticlePage} from './article-page.ts'
import {changesOf} from '#lib/disclaimer/calendar.ts'
import {nextMonthSince} from './dates.ts'
import type {ProductPage} from './product-page.ts'
import {validityOf} from './recalls.ts'

/** The next instants, in milliseconds since 1970, at which the calendar alone changes a fact. */

export const changesOfProduct = ({markets}: ProductPage, now: Date): number[] =>
  markets.flatMap(({firstAuthorised, recalls}) => [
    ...changesOf(recalls.map(validityOf)),
    ...[nextMonthSince(firstAuthorised, now) ?? []].flat(),
  ])

/** @param offered the products it would lead to */
export const changesOfArticle = (
  {texts}: ArticlePage,
  offered: readonly ProductPage[],
  now: Date,
): number[] => [
  ...texts.flatMap(({nextReview}) => nextOverdueChange(nextReview, now) ?? []),
  ...offered.flatMap((page) => changesOfProduct(page, now)),
]
