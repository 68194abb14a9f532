import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import {changesOfOffered, type JudgedLinks, reachable, teasersOf} from './article.ts'
import {pageFacts} from './page-facts.ts'
import {teaserOf} from './product.ts'
import type {ProductPage} from './product-page.ts'

/** A page that lists articles, of these topics, and products. */
export function judgeList(
  pageType: 'home' | 'articles' | 'products' | 'sources',
  topicClasses: readonly TopicClass[],
  offered: readonly ProductPage[],
  locale: Locale,
  law: Law,
): JudgedLinks {
  const editions = reachable(offered, locale, law)
  // The gravest topic decides: beside one article on a disease, all else is beside it.
  const topicClass = GRAVITY.find((topic) => topicClasses.includes(topic)) ?? null
  const teasers = editions.map((edition) => teaserOf(edition, locale, law))
  const changesAt = changesOfOffered(offered, locale, law)
  const facts = pageFacts({pageType, topicClass, changesAt}, teasers, locale, law)
  const verdict = evaluate(facts, law.rules, law.texts, law.now)
  return {...verdict, facts, findings: [], teasers: teasersOf(editions, verdict)}
}

const GRAVITY: readonly TopicClass[] = [
  'disease',
  'symptom',
  'physiology',
  'nutrition',
  'lifestyle',
]
