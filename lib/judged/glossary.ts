import type {Law} from '#lib/disclaimer/types.ts'
import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import type {JudgedLinks} from './article.ts'
import type {Entry} from './glossary-term.ts'
import type {ProductPage} from './product-page.ts'
import {judgeWritten} from './written-page.ts'

/** The page of the glossary, with the entries its locale has. */
export const judgeGlossary = (
  entries: readonly Entry[],
  products: readonly ProductPage[],
  locale: Locale,
  law: Law,
): JudgedLinks =>
  judgeWritten(
    {pageType: 'glossary'},
    entries.map(({term, name, definition}) => ({
      documentId: term._id,
      words: [
        {path: ['term', stepTo(term.term, locale), 'value'], text: name},
        {path: ['definition', stepTo(term.definition, locale), 'value'], text: definition},
      ],
    })),
    products,
    locale,
    law,
  )

const stepTo = (words: readonly {_key: string; language: string}[], locale: Locale) => ({
  _key: words.find(({language}) => language === languageOf(locale))?._key ?? '',
})
