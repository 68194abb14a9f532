import type {Problem} from '#lib/content/read.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import type {Route} from '#lib/i18n/routing.ts'
import type {Judged} from '#lib/judged/product.ts'

export type Edition = {locale: Locale; route: Route}

/** What was decided of a page, on which words, by which law: what the page shows and its passport tells. */
export type Account = {
  pageKey: string
  judged: Judged
  law: Law
  /** What the page would show of the dataset. */
  content: unknown
}

/** Why an address shows no page of its own. */
export type Absent =
  | {kind: 'unavailable'; problem: Problem}
  | {kind: 'absent'}
  | {kind: 'moved'; slug: string}
  | {kind: 'withheld'; account: Account; editions: readonly Edition[]}
