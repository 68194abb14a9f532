import {attributeOf} from '../html/tree.ts'
import {strings} from '../law/fields.ts'
import type {Found} from '../miss.ts'
import {languageOf, type PageAt, type Site} from '../site.ts'

/** Each term of the glossary is one of the dataset; outside a demonstration, in words that were checked. */
export function checkTerms({address, page}: PageAt, {dataset, isDemo}: Site): Found {
  if (page.type !== 'glossary') return {misses: [], remarks: []}
  const language = languageOf(page)
  const misses = page.elements.flatMap((element) => {
    const key = attributeOf(element, 'data-term')
    if (key === null) return []
    const term = dataset.all('glossaryTerm').find((document) => document['key'] === key)
    const isChecked = isDemo || strings(term?.['checkedLanguages']).includes(language)
    if (term && isChecked) return []
    const expected = term
      ? `only terms whose words in ${language} were checked`
      : 'only terms of the dataset'
    return [{address, rule: 'terms', expected, found: `"${key}"`}]
  })
  return {misses, remarks: []}
}
