import {articleOf, textOf} from '../law/documents.ts'
import {itemsOf, strings} from '../law/fields.ts'
import type {PageFacts} from './families.ts'

/** What an article is tagged with, and what its pictures show: no page tells that to programs. */
export const tagFacts: PageFacts = {
  tags: ({page}, {dataset}) =>
    page.type === 'article' ? strings(articleOf(dataset, page.key)?.['tags']) : [],
  imagesShow: ({page}, {dataset}) =>
    itemsOf(textOf(dataset, page), 'body').flatMap(({shows}) => strings(shows)),
}
