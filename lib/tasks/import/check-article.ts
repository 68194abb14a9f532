import type {Locale} from '#lib/i18n/locales.ts'
import {checkCauses} from './checks/causes.ts'
import {checkArticleClaims} from './checks/claims.ts'
import {checkCompleteness} from './checks/completeness.ts'
import {checkPictures} from './checks/pictures.ts'
import {checkPromotion} from './checks/promotion.ts'
import type {Finding} from './finding.ts'
import type {Page} from './page.ts'
import {passagesOf} from './passages.ts'
import type {Words} from './words.ts'

/** Everything the checks find wrong with an article, what concerns all of it first, then in its order. */
export function checkArticle(page: Page, words: Words, locale: Locale): Finding[] {
  const {passages, pictures} = passagesOf(words)
  const promotion = checkPromotion(passages, locale)
  const placed = [
    ...checkPictures(pictures, words.title),
    ...checkCauses(passages, locale),
    ...checkArticleClaims(passages, locale, {promotes: promotion.length > 0}),
    ...promotion,
  ]
  const [whole, inPlace] = [placed.filter(({place}) => !place), placed.filter(({place}) => place)]
  return [...checkCompleteness(page, words, locale), ...whole, ...inPlace.toSorted(byPlace)]
}

const FIELDS = ['title', 'standfirst', 'description', 'body']

function byPlace({place: a}: Finding, {place: b}: Finding): number {
  if (!a || !b) return 0
  return (
    FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
    (a.block ?? 0) - (b.block ?? 0) ||
    a.start - b.start
  )
}
