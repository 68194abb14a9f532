import {headlineSays} from '#lib/disclaimer/headlines/headline-says.ts'
import {LANGUAGES} from '#lib/i18n/locales.ts'
import type {Page} from '../html/page.ts'
import {ancestorsOf, attributeOf, has} from '../html/tree.ts'
import {wordsOf} from '../html/words.ts'
import {articleOf} from '../law/documents.ts'
import {referencesOf, wordOf} from '../law/fields.ts'
import {languageOfWords} from '../site.ts'
import type {PageFacts} from './families.ts'

/** What studies found, which no page tells programs, beside what its headline asserts, which it tells readers. */
export const evidenceFacts: PageFacts = {
  evidenceDirection: ({page}, {dataset}) =>
    page.type === 'article'
      ? referencesOf(articleOf(dataset, page.key), 'evidence').flatMap(
          (id) => wordOf(dataset.byId(id), 'direction') ?? [],
        )
      : [],
  headlineSays: ({page}) => {
    const language = LANGUAGES.find((one) => one === languageOfWords(page))
    if (page.type !== 'article' || !language) return []
    return [...new Set(headline(page).flatMap((words) => headlineSays(words, language)))]
  },
}

/** Title and standfirst, each a line: the words of the header around the title. */
function headline({elements}: Page): string[] {
  const title = elements.find(({tagName}) => tagName === 'h1')
  if (!title) return []
  const header = ancestorsOf(title).find(({tagName}) => tagName === 'header')
  const words = wordsOf(
    header ?? title,
    (element) =>
      element.tagName === 'dl' ||
      has(element, 'data-text-note') ||
      attributeOf(element, 'role') === 'note',
  )
  return words.split('\n')
}
