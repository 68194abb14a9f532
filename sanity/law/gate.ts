import type {Locale} from '#lib/i18n/locales.ts'
import {brokenProblems} from './broken.ts'
import {documentsOf, type JudgedPage} from './pages.ts'
import {isMendedIn, type Problem} from './problem.ts'
import {type Origins, problemsOf} from './problems.ts'
import {teaserProblems} from './teasers.ts'
import type {Dataset} from './dataset.ts'

/** What the site would be after a publication, or is before it. */
export type State = {dataset: Dataset; pages: readonly JudgedPage[]; origins: Origins}

/** A problem, the locales of the pages it keeps from readers, and the documents these are made of. */
export type Finding = {
  problem: Problem
  locales: readonly Locale[]
  documents: ReadonlySet<string>
}

/** What a publication is refused for, and what fails beside it without being its doing. */
export type Judgement = {refusals: readonly Finding[]; warnings: readonly Finding[]}

/**
 * Judges a publication by the pages before and after it. It is refused where it makes a page fail, or
 * leaves one failing for a reason that lies in the published documents alone. A page that fails for
 * fewer reasons than before is let through: each mending edit can be published by itself. What else
 * fails on pages of these documents is a warning.
 *
 * @param published the ids of the documents that are published
 */
export function judgePublication(
  before: State,
  after: State,
  published: ReadonlySet<string>,
): Judgement {
  const isOurs = (problem: Problem) => [...published].some((id) => isMendedIn(problem, id))
  const refusals: Found[] = []
  const warnings: Found[] = []
  const weigh = (old: readonly Problem[], found: readonly Problem[], page: JudgedPage | null) => {
    const known = new Set(old.map(({id}) => id))
    const hasNew = found.some(({id}) => !known.has(id))
    const isMended = !hasNew && found.length < known.size
    for (const problem of found) {
      const isRefused = hasNew ? !known.has(problem.id) : !isMended && isOurs(problem)
      ;(isRefused ? refusals : warnings).push({problem, page})
    }
  }
  const earlier = new Map(before.pages.map((page) => [page.id, page]))
  for (const page of after.pages) {
    const old = earlier.get(page.id)
    const documents = documentsOf(page)
    const found = blocking(problemsOf(page, after.origins))
    const known = old ? blocking(problemsOf(old, before.origins)) : []
    const concerns = [...published].some((id) => documents.has(id))
    const isWorse = found.some(({id}) => !known.some((problem) => problem.id === id))
    if (concerns || isWorse) weigh(known, found, page)
  }
  weigh(brokenProblems(before.dataset, published), brokenProblems(after.dataset, published), null)
  const teasersBefore = new Set(teaserProblems(before).map(({id}) => id))
  for (const problem of teaserProblems(after)) {
    if (!teasersBefore.has(problem.id)) refusals.push({problem, page: null})
    else if (isOurs(problem)) warnings.push({problem, page: null})
  }
  return {refusals: grouped(refusals), warnings: grouped(warnings)}
}

const blocking = (problems: readonly Problem[]) =>
  problems.filter(({severity}) => severity === 'block')

type Found = {problem: Problem; page: JudgedPage | null}

/** The same problem once, with all the locales it stands in. */
function grouped(found: readonly Found[]): Finding[] {
  const ids = new Set(found.map(({problem}) => problem.id))
  return [...ids].flatMap((id) => {
    const same = found.filter(({problem}) => problem.id === id)
    const pages = same.flatMap(({page}) => page ?? [])
    return same.slice(0, 1).map(({problem}) => ({
      problem,
      locales: [...new Set(pages.map(({locale}) => locale))],
      documents: new Set(pages.flatMap((page) => [...documentsOf(page)])),
    }))
  })
}
