import {refusalOf, rightText} from '../law/right-text.ts'
import type {PageFacts} from './families.ts'

/** Why words of notices that the page shows may not stand there. */
export const refusedFacts: PageFacts = {
  refusedNotices: (at, site) => [
    ...new Set(
      at.page.notices.flatMap(({key}) => {
        const text = rightText(key, at, site)
        return (text && refusalOf(text, site.isDemo)) ?? []
      }),
    ),
  ],
}
