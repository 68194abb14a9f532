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
