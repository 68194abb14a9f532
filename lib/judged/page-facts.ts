import type {Facts, Law, ProductFact} from '#lib/disclaimer/types.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'

type Known = Pick<Facts, 'pageType'> &
  Partial<Omit<Facts, 'market' | 'language' | 'mode' | 'products'>>

/** The facts of a page in a locale; what a kind of page does not have is empty, never left out. */
export const pageFacts = (
  known: Known,
  products: readonly ProductFact[],
  locale: Locale,
  {isDemo}: Pick<Law, 'isDemo'>,
): Facts => ({
  channel: 'web',
  isFallback: 'no',
  topicClass: null,
  tags: [],
  blocks: [],
  blocksBeforeRedFlags: [],
  addedNotices: [],
  imagesShow: [],
  evidenceDirection: [],
  headlineSays: [],
  refusedNotices: [],
  changesAt: [],
  pageSays: [],
  approvalState: null,
  isApproved: null,
  isUnchecked: null,
  daysOverdue: null,
  ...known,
  mode: isDemo ? 'demo' : 'live',
  market: marketOf(locale),
  language: languageOf(locale),
  products,
  isDemo,
})
