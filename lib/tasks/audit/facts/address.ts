import {languageOf} from '../site.ts'
import {known, type PageFacts} from './families.ts'

/** What a page says of itself on its `main`. */
export const addressFacts: PageFacts = {
  // The list of articles is the one topic page that the law speaks of.
  pageType: ({page}) => known(page.type === 'topic' ? page.key : page.type),
  market: ({page}) => known(page.market || null),
  language: ({page}) => known(languageOf(page)),
}
