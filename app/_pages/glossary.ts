import {cache} from 'react'
import {glossaryEditions} from '#app/_law/editions.ts'
import {getSite, type Site} from '#app/_law/site.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import {getGlossary, getTermUses} from '#lib/content/glossary.ts'
import type {Problem} from '#lib/content/read.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {judgeGlossary} from '#lib/judged/glossary.ts'
import {entriesIn, type Entry, type GlossaryTerm} from '#lib/judged/glossary-term.ts'
import {articlesIn, productsIn} from './listing.ts'
import type {Account, Edition} from './resolution.ts'

/** An entry, and the articles of the locale whose words lead to it. */
export type UsedEntry = Entry & {usedIn: readonly Teaser[]}

type Withheld = {kind: 'withheld'; account: Account; editions: readonly Edition[]}

/** What the glossary of a locale shows. */
export type GlossaryResolution =
  | {kind: 'unavailable'; problem: Problem}
  | Withheld
  | (Omit<Withheld, 'kind'> & {
      kind: 'shown'
      entries: readonly UsedEntry[]
      products: readonly Teaser[]
    })

/** Once a render: a page and its metadata ask for the same. */
export const resolveGlossary = cache(async (locale: Locale): Promise<GlossaryResolution> => {
  const [terms, uses, site] = await Promise.all([getGlossary(), getTermUses(locale), getSite()])
  if (!terms.isAnswered) return {kind: 'unavailable', problem: terms.problem}
  if (!uses.isAnswered) return {kind: 'unavailable', problem: uses.problem}
  if (!site.isAnswered) return {kind: 'unavailable', problem: site.problem}
  const {law} = site.value
  const judged = judgedGlossary(locale, site.value)
  const articles = articlesIn(locale, site.value)
  const usedIn = ({_id}: GlossaryTerm) => {
    const ids = uses.value.find((use) => use._id === _id)?.articles ?? []
    return articles.flatMap((article) => (ids.includes(article._id) ? [article.teaser] : []))
  }
  const entries = entriesIn(terms.value, locale, law).map((entry) => ({
    ...entry,
    usedIn: usedIn(entry.term),
  }))
  const products = productsIn(locale, site.value, judged)
  const account = {pageKey: 'glossary', judged, law, content: {entries, products}}
  const editions = glossaryEditions(site.value)
  await noteVerdictOfPage(pathOf(locale, {page: 'glossary'}), judged)
  if (judged.status === 'withheld') return {kind: 'withheld', account, editions}
  return {kind: 'shown', entries, products, account, editions}
})

export const judgedGlossary = (locale: Locale, {terms, products, law}: Omit<Site, 'listing'>) =>
  judgeGlossary(entriesIn(terms, locale, law), products, locale, law)
