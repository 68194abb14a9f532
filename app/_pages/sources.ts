import {cache} from 'react'
import {getSite, type Site} from '#app/_law/site.ts'
import {getClaims} from '#lib/content/claims.ts'
import type {Problem} from '#lib/content/read.ts'
import {type CitedSource, getSources} from '#lib/content/sources.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {judgeList} from '#lib/judged/list.ts'
import {type RegisterEntry, registerOf} from './register.ts'
import {judgedListing} from './listing.ts'
import type {Account} from './resolution.ts'

/** A source with the articles of the locale that cite it and are shown. */
export type ListedSource = CitedSource & {articles: readonly {title: string; path: string}[]}

export type SourcesResolution =
  | {kind: 'unavailable'; problem: Problem}
  | {kind: 'withheld'; account: Account}
  | {
      kind: 'shown'
      sources: readonly ListedSource[]
      register: readonly RegisterEntry[]
      account: Account
    }

/** What the articles of a locale rest on, and the register of the words of notices and claims. */
export const resolveSources = cache(async (locale: Locale): Promise<SourcesResolution> => {
  const [site, cited, claims] = await Promise.all([getSite(), getSources(locale), getClaims()])
  if (!site.isAnswered) return {kind: 'unavailable', problem: site.problem}
  if (!cited.isAnswered) return {kind: 'unavailable', problem: cited.problem}
  if (!claims.isAnswered) return {kind: 'unavailable', problem: claims.problem}
  const {law} = site.value
  const judged = judgedSources(locale, site.value)
  const shown = {
    sources: listed(cited.value, locale, site.value),
    register: registerOf(claims.value, law, locale),
  }
  const account = {pageKey: 'sources', judged, law, content: shown}
  await noteVerdictOfPage(pathOf(locale, {page: 'sources'}), judged)
  return judged.status === 'withheld'
    ? {kind: 'withheld', account}
    : {kind: 'shown', ...shown, account}
})

/** A list of articles like any other; it leads to no product. */
export const judgedSources = (locale: Locale, site: Site) =>
  judgeList('sources', topicsIn(locale, site), [], locale, site.law)

const topicsIn = (locale: Locale, site: Site) =>
  judgedListing('articles', locale, site).articles.map(({topicClass}) => topicClass)

function listed(sources: readonly CitedSource[], locale: Locale, site: Site): ListedSource[] {
  const articles = judgedListing('articles', locale, site).articles.map(({teaser}) => teaser)
  return sources.flatMap((source) => {
    const citing = articles
      .filter(({key}) => source.citedBy.includes(key))
      .map(({title, path}) => ({title, path}))
    return citing.length > 0 ? [{...source, articles: citing}] : []
  })
}
