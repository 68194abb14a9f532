import {ancestorsOf, attributeOf, type Element} from '../html/tree.ts'
import {languageOf, type PageAt} from '../site.ts'
import type {PageFacts} from './families.ts'

/** Whether the words of a page stand in for those of its own language, by the language of its title. */
export const fallbackFacts: PageFacts = {
  isFallback: (at) => [isFallback(at) ? 'yes' : 'no'],
  // What is audited is the web; rules know other media too.
  channel: () => ['web'],
}

function isFallback({page}: PageAt): boolean {
  const title = page.elements.find(({tagName}) => tagName === 'h1')
  const lang = title && [title, ...ancestorsOf(title)].map(langOf).find((found) => found !== null)
  return lang != null && lang.split('-')[0] !== languageOf(page)
}

const langOf = (element: Element) => attributeOf(element, 'lang')
