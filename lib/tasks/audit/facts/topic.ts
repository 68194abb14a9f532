import {addedTo} from '../law/added.ts'
import {articleOf, textOf} from '../law/documents.ts'
import {itemsOf, wordOf} from '../law/fields.ts'
import {type PageAt, type Site, targetsOf} from '../site.ts'
import type {PageFacts} from './families.ts'

/** What a page is about: an article by its document, a list by the articles it leads to. */
export const topicFacts: PageFacts = {
  topicClass(at, site) {
    const topics = (at.page.type === 'article' ? [at] : targetsOf(at, site)).flatMap((target) =>
      topicOf(target, site),
    )
    return topics.length > 0 ? topics : null
  },
  // A block has no name in the HTML.
  blocks: ({page}, {dataset}) => {
    if (page.type !== 'article') return []
    const text = textOf(dataset, page)
    return itemsOf(text, 'body').map(({_type}) => String(_type))
  },
  blocksBeforeRedFlags: ({page}, {dataset}) => {
    if (page.type !== 'article') return []
    const types = itemsOf(textOf(dataset, page), 'body').map(({_type}) => String(_type))
    const before: string[] = []
    for (const type of types) {
      if (type === 'redFlagBox') break
      before.push(type)
    }
    return before
  },
  addedNotices: ({page}, {dataset}) => addedTo(textOf(dataset, page)),
}

function topicOf({page}: PageAt, {dataset}: Site): string[] {
  const topic = page.type === 'article' && wordOf(articleOf(dataset, page.key), 'topicClass')
  return topic ? [topic] : []
}
