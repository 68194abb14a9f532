import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import type {Language, Market} from '#lib/i18n/locales.ts'
import {evaluate} from './evaluate.ts'
import type {ProductFact, Verdict} from './types.ts'

/** Turns what the content doors give into facts for `evaluate`, one function a kind of page. */

/** Everything a verdict rests on but the page itself. */
export type Law = {rules: readonly Rule[]; texts: readonly NoticeText[]; now: Date; isDemo: boolean}

/** For whom a page is: the market decides the law, the language the words. */
export type Edition = {market: Market; language: Language}

export type ProductInMarket = Omit<ProductFact, 'role'>

type Page = {pageType: 'article' | 'product' | 'products' | 'home'; topicClass?: TopicClass}

function judge(page: Page, products: readonly ProductFact[], edition: Edition, law: Law): Verdict {
  const facts = {topicClass: null, ...page, ...edition, products, isDemo: law.isDemo}
  return evaluate(facts, law.rules, law.texts, law.now)
}

export const judgeProduct = (product: ProductInMarket, edition: Edition, law: Law) =>
  judge({pageType: 'product'}, [{...product, role: 'subject'}], edition, law)

const teasersOf = (products: readonly ProductInMarket[]) =>
  products.map((product): ProductFact => ({...product, role: 'teaser'}))

/** Products whose own page is withheld have no address to lead to. */
const reachable = (products: readonly ProductInMarket[], edition: Edition, law: Law) =>
  products.filter((product) => judgeProduct(product, edition, law).status === 'shown')

/** A page about a topic, or one that lists pages about topics, with the products it would lead to. */
export function judgeTopics(
  pageType: 'article' | 'home' | 'products',
  topicClasses: readonly TopicClass[],
  offered: readonly ProductInMarket[],
  edition: Edition,
  law: Law,
) {
  const products = reachable(offered, edition, law)
  // The gravest topic decides: beside one article on a disease, all else is beside it.
  const topicClass = GRAVITY.find((topic) => topicClasses.includes(topic))
  const page = topicClass ? {pageType, topicClass} : {pageType}
  const verdict = judge(page, teasersOf(products), edition, law)
  const isForbidden = (key: string) =>
    verdict.forbiddenProducts.some((product) => product.key === key)
  return {...verdict, teasers: products.filter(({key}) => !isForbidden(key)).map(({key}) => key)}
}

const GRAVITY: readonly TopicClass[] = [
  'disease',
  'symptom',
  'physiology',
  'nutrition',
  'lifestyle',
]
