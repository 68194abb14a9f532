import {languageOf} from '../site.ts'
import {known, type PageFacts} from './families.ts'

const PARTS: Record<string, string> = {mandatory: 'product'}

/** What a page says of itself on its `main`. */
export const addressFacts: PageFacts = {
  // The list of articles is the one topic page that the law speaks of; the particulars of a product are
  // a part of its page, set apart.
  pageType: ({page}) => known(PARTS[page.type] ?? (page.type === 'topic' ? page.key : page.type)),
  market: ({page}) => known(page.market || null),
  language: ({page}) => known(languageOf(page)),
}
