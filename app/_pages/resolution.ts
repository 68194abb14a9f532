import type {Problem} from '#lib/content/read.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import type {Route} from '#lib/i18n/routing.ts'

export type Edition = {locale: Locale; route: Route}

/** Why an address shows no page of its own. */
export type Absent =
  | {kind: 'unavailable'; problem: Problem}
  | {kind: 'absent'}
  | {kind: 'moved'; slug: string}
  | {kind: 'withheld'; pageKey: string; editions: readonly Edition[]}
